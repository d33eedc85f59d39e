# Every kind of file, and every way of losing one: what the engines make of it is measured, not what
# we think they do.
ARG BASE=scratch
FROM ${BASE}
COPY busybox /bin/busybox
SHELL ["/bin/busybox", "sh", "-ec"]
RUN /bin/busybox --install -s /bin; rm -f /bin/sh; ln -s busybox /bin/sh
RUN mkdir -p /zoo/a/b/c /zoo/gone /zoo/opaque/deep /var/log; cd /zoo; \
    seq 20000 > numbers; ln numbers numbers-2; ln -s numbers link; mkfifo fifo; touch empty; \
    seq 9000 > gone/one; seq 9001 > gone/two; seq 3000 > opaque/old; seq 3001 > opaque/deep/older; \
    seq 5000 > becomes-folder; mkdir becomes-file; seq 700 > becomes-file/inside; \
    seq 800 > moded; seq 801 > touched; seq 802 > rewritten; seq 803 > kept; seq 804 > kept-2; \
    dd if=/dev/zero of=sparse bs=1 count=1 seek=1000000; \
    name=$(printf 'n%.0s' $(seq 150)); mkdir -p "$name/$name"; seq 900 > "$name/$name/long"; \
    seq 950 > "$(printf 'latin-\351\377')"; seq 951 > 'UTF-8 é ü'; \
    seq 952 > 'two  spaces and "quotes"'; \
    seq 953 > -dash; seq 954 > .wh-not; seq 955 > shared-1; \
    ln shared-1 shared-2; ln shared-1 shared-3
RUN cd /zoo; rm -r gone numbers shared-1; rm -r opaque; mkdir opaque; seq 10 > opaque/new; \
    rm becomes-folder; mkdir becomes-folder; seq 20 > becomes-folder/inside; \
    rm -r becomes-file; seq 30 > becomes-file
RUN cd /zoo; chmod 600 moded; touch -d '2001-01-01 00:00' touched; seq 807 > rewritten; \
    chown 12345:3000000 kept; rm link; ln -s empty link
RUN cd /zoo; seq 9000 > temporary; cp temporary again; rm temporary; mkdir gone; seq 40 > gone/one
