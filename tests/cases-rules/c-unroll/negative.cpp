#pragma once
int unroll = 1;
