package Point;
use Moose;

extends 'Place';
with 'Printable';

has name => (is => 'ro');
has 'size';
has color => (
    is      => 'rw',
    default => 'red',
);

sub move { }

1;
