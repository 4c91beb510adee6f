int alignas_x = alignof(int);
