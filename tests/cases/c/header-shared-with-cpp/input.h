#ifndef LIST_H
#define LIST_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LIST_MAX 16
#define LIST_EACH(item, list) \
  for (item = (list)->first; item; item = item->next)

LIST_EXPORT int list_size(const struct list *l);
static inline bool list_empty(const struct list *l) { return !list_size(l); }

#ifdef __cplusplus
}
#endif
#endif
