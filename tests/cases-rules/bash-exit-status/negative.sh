#!/bin/sh
exit 0
exit
echo exit 3
