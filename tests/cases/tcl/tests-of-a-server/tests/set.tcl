start_server {tags {"set"}} {
    proc create_set {key entries} {
        r del $key
    }

    test {SADD adds what is not there} {
        create_set myset{t} {a b}
        assert_equal 1 [r sadd myset{t} c]
    }

    test "SCARD counts" {
        create_set other {a}
    }
}
