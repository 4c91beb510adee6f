package Acme::Shape;
use strict;
use warnings;
use parent -norequire, 'Acme::Base', "Acme::Drawable";

use constant SIDES => 4;
use constant { WIDE => 1, HIGH => 2 };

our $VERSION = '1.0';
our @EXPORT_OK = qw(area draw);
my $count = 1;

=head1 NAME

Acme::Shape - Draws shapes
on a canvas.

=head1 SYNOPSIS

  Acme::Shape->new;

=cut

# Makes one.
sub new {
    my ($class, %options) = @_;
    return bless {%options}, $class;
}

sub area ($self, $scale = 1) { }

sub _own { }

sub prototyped($$) { }

package Acme::Circle;

sub radius { 1 }

package Acme::Square {
    sub side { 2 }
}

sub Acme::Other::reached { }

1;
