message(STATUS "FATAL_ERROR is not set")
cmake_minimum_required(VERSION 3.10 FATAL_ERROR)
