#ifndef LIST_H
#define LIST_H

LIST_BEGIN_HEADER


  /* Indented as a whole. */

  typedef struct  List_Rec_*  List;

  LIST_EXPORT( List )
  List_Find( List   list,
             void*  item );

  LIST_EXPORT( void )
  List_Add( List  list );

  typedef char** (*List_Names) (List  list);
  typedef void (LIST_ENTRYP List_Draw)(int width, int height);

  struct List_Rec_ {
    unsigned int first : 8;
    unsigned int :24;
  };

  /* Finds the longest.        \
   * In one of many lists.     \
   */
#define LIST_GENERATE(name)          \
  int name##_first(void) {           \
    return 1;                        \
  }                                  \
                                     \
  /* Is the last one.                \
   * It may be the first one.        \
   */                                \
  int name##_last(void) {            \
    return 2;                        \
  }

  extern const int LIST_INTERNAL _list_lengths[];

LIST_END_HEADER

#endif /* LIST_H ||
        * LIST_OF_OLD */
