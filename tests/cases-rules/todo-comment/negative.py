todo = 1  # nothing to do
# mastodon TODOS
# this is no TODO of ours
