// Copyright (c) Example.
// Licensed under the Apache License, Version 2.0.

#ifndef BOX_H
#define BOX_H

// A box that holds one value. It never copies it.

struct Box {
  int value; // not a doc
};

#endif
