access = "user‮ ⁦# check⁩ ⁦"  # finding
