include common.mk ../config.mk
-include local.mk
