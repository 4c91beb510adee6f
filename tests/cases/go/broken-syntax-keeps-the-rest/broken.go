package broken

func before() int { return 1 }

func broken( {
	x := 
}

func After() {}
