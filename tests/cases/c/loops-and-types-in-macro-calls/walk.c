int count_rows(struct list *rows)
{
	struct row *row;
	int count = 0;

	for_each_row(row, rows) {
		if (is_empty(row))
			continue;
		count++;
	}
	return count;
}

struct row *find_row(struct list *at)
{
	return container_of(at, struct row, node);
}

char *next_text(va_list texts)
{
	return va_arg(texts, char *);
}

void tell(long count)
{
	printf("%" PRId64 " rows" NEW_LINE, count);
}
