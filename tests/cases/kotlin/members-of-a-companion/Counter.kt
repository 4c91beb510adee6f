package com.acme

class Counter {
    companion object {
        @JvmField
        val SEEN = LinkedHashMap<String, Int>()

        @JvmStatic
        fun reset() {
            SEEN.clear()
        }
    }

    fun count(name: String) {
        SEEN[name] = 1
    }
}
