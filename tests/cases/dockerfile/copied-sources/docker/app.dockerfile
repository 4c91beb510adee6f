FROM alpine AS build
COPY ./install.sh requirements.txt /tmp/
COPY --chown=app:app src /app/src
COPY . .
FROM alpine
COPY --from=build /out /out
ADD extra.tar.gz /opt
