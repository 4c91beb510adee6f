package g

import "example.com/m/pen"

type Own struct{ x pen.Pen }

func (o *Own) Close() {}

func run(p *pen.Pen, all []pen.Pen) {
	p.Draw()
	q := pen.Pen{}
	q.Draw2()
	r := &pen.Pen{A: 1}
	r.Draw3()
	s := pen.New()
	s.No()
	for _, t := range all {
		t.No()
	}
	var u, v pen.Pen
	u.Draw4()
	v.Draw5()
	w := pen.Pen{}.Copy()
	w.No()
	x := []pen.Pen{}
	x.No()
	y := &Own{}
	defer y.Close()
	if z, ok := any(p).(pen.Brush); ok {
		z.No()
	}
	switch k := any(p).(type) {
	case *pen.Pen:
		k.No()
	}
	m, n := pen.Pen{}, 1
	m.No()
	_ = n
	var f = pen.New()
	f.No()
	func(p other.Pen) { p.No() }(nil)
}

func (o *Own) Two(p pen.Pen) { o.Close(); p.Draw(); o.x.No() }
