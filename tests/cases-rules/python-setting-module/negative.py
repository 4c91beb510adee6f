ROOT_URLCONF = urls
import_module(name)
