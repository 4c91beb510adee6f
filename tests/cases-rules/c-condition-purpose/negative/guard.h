#ifndef BOX_H
#define BOX_H
int one();
#endif
