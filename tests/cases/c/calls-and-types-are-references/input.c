list_t *build(size_t n, item_t first)
{
    list_t *l = malloc(sizeof(struct list));
    l->ops->append(l, (node_t *)first);
    ASSERT(l != NULL);
    return l;
}
