static PyMethodDef methods[] = {
    {"area", area, METH_VARARGS, "The area."},  // finding
    {"_grow", (PyCFunction)grow, METH_NOARGS, NULL},  // finding
    {NULL, NULL, 0, NULL},
};
