#!/bin/sh
echo "no usage is told"
echo "Usage"
