use Test::More;
use Acme::Shape;

my $shape = Acme::Shape->new('circle');
Acme::Canvas->draw($shape);
render($shape);
my $size = $shape->size(3);
ok Acme::Tools::check($shape), 'checked';
&old_style(1);

done_testing;
