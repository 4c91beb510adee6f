%% What sources of shapes share.

%% The square of a number.
-define(SQUARE(X), X * X).
-define(LONG(X),
        begin
            X
        end).

%% A shape with its size.
-record(shape, {
    name, % what it is called
    size = 1 :: integer()
}).
-type size() :: integer().
