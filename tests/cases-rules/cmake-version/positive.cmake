cmake_minimum_required(VERSION 3.10)  # finding
