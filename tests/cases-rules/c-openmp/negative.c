#pragma once
int omp = 1;
