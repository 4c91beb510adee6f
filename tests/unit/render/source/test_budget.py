"""Rows are split over pages without loss."""

from hypothesis import given
from hypothesis import strategies as st

from repodocs.render.budget import Group, measure, split_groups, split_rows

ROWS = st.lists(st.text(max_size=12), max_size=20)


@given(ROWS, st.integers(1, 60))
def test_rows_stay_in_order_and_fit(rows: list[str], room: int) -> None:
    """No row is lost; a page is over its room only with a single row."""
    pages = split_rows(rows, room)
    assert [row for page in pages for row in page] == rows
    assert all(len(page) == 1 or sum(map(measure, page)) <= room for page in pages)


@given(st.lists(ROWS.filter(bool), max_size=6), st.integers(1, 80))
def test_groups_stay_in_order_and_fit(lists: list[list[str]], room: int) -> None:
    """No row is lost, and each page that holds rows of a group has its heading."""
    groups = [Group(f"h{number}", tuple(rows)) for number, rows in enumerate(lists)]
    pages = split_groups(groups, room)
    told = [(group.heading, row) for page in pages for group in page for row in group.rows]
    assert told == [(group.heading, row) for group in groups for row in group.rows]
    for page in pages:
        size = sum(measure(group.heading) + sum(map(measure, group.rows)) for group in page)
        assert size <= room or (len(page) == 1 and len(page[0].rows) == 1)
        assert all(group.rows for group in page)


def test_no_groups_are_no_pages() -> None:
    """Nothing to write needs no page."""
    assert split_groups([], 100) == ()
    assert split_rows([], 100) == ()
