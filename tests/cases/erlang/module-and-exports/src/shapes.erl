%% @doc Shapes of a drawing.
-module(shapes).
-behaviour(gen_server).
-include("shapes.hrl").
-include_lib("kernel/include/file.hrl").
-import(lists, [map/2, foldl/3]).
-export([start_link/0, area/1]).
-export_type([shape/0]).

-define(SERVER, ?MODULE).
-record(state, {name :: binary(), count = 0}).
-type shape() :: {circle, float()} | square.
-opaque token() :: integer().
-callback changed(Shape :: shape()) -> ok.

%% @doc Starts the server. It has a name.
-spec start_link() -> {ok, pid()}.
start_link() ->
    gen_server:start_link({local, ?SERVER}, ?MODULE, [], []).

%% The area of a shape.
-spec area(shape()) -> float().
area({circle, R}) when R > 0 ->
    helper(R);
area(square) ->
    map(fun helper/1, [1]),
    drawing:render(#state{name = <<"x">>}),
    1.0.

helper(R) -> ?SQUARE(R).

-ifdef(TEST).
area_test() ->
    ?assertEqual(1.0, area(square)).
-endif.
