echo "${TOKEN:-none}" "${TOKEN#?}"
