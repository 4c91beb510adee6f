#define MIN_SEQUENCES_SIZE (2 /*number*/ + 2 /*dumps*/ + 3 /*tables*/ + 1 /*bits*/)
#define MIN_BLOCK_SIZE (3 /*literals*/ + MIN_SEQUENCES_SIZE)
#define row_wrap(scanner) (/*CONSTCOND*/1)
#define ROW_SKIP_WRAP

typedef unsigned char ROW_CHAR;

#define INPUT_MARK "/*stdin*\\"
#define OUTPUT_MARK "/*stdout*\\"

int read_row(void);
