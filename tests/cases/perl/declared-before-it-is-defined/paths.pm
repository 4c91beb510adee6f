package Paths;

sub clean;
sub join_all($$);

# Whether it is absolute.
sub is_absolute {
    my ($path) = @_;
    return clean($path) =~ m{^/};
}

sub clean {
    my ($path) = @_;
    return $path;
}

1;
