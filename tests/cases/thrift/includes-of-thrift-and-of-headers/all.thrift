include "common.thrift"
include "shop/order.thrift"
cpp_include "map.h"
