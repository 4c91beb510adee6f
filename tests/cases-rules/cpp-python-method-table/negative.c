static Row rows[] = {
    {"area", 1},
};
