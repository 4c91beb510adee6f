cdef extern from "libxml/tree.h":
    ctypedef struct xmlNode:
        void* _private
        int kind
    cdef xmlNode* xmlNewNode(xmlNode* ns, const char* name) nogil
    int xmlFree(void*)
