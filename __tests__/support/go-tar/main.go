// Says what Go's archive/tar, which the engines unpack layers with, makes of tars: an oracle for
// TarScan.
//
// Standard input holds tars one after the other, each behind its length (4 bytes, big-endian). For
// each tar one line of JSON goes out: its entries up to the end or the first error, and that error.
// Bodies are read as an unpacker does.
package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
)

type entry struct {
	Name  string `json:"name"` // hex, as is Link: names need not be UTF-8
	Link  string `json:"link"`
	Flag  byte   `json:"flag"`
	Size  int64  `json:"size"`
	Mode  uint32 `json:"mode"`
	UID   int    `json:"uid"`
	GID   int    `json:"gid"`
	MTime int64  `json:"mtime"`
}

type answer struct {
	Entries []entry `json:"entries"`
	Error   string  `json:"error"`
	// Unread is set where a body was too large to be read: a sparse file may claim exabytes of zeros.
	Unread bool `json:"unread"`
}

const largestBody = 64 << 20

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	for {
		var length uint32
		err := binary.Read(in, binary.BigEndian, &length)
		if errors.Is(err, io.EOF) {
			return
		}
		fatal(err)
		archive := make([]byte, length)
		_, err = io.ReadFull(in, archive)
		fatal(err)
		fatal(lines.Encode(read(archive)))
	}
}

func read(archive []byte) answer {
	told := answer{Entries: []entry{}}
	// Without a Seek: the reader then has to read what it skips, as it does from a decompressor.
	reader := tar.NewReader(struct{ io.Reader }{bytes.NewReader(archive)})
	for {
		header, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return told
		}
		if err != nil {
			told.Error = err.Error()
			return told
		}
		told.Entries = append(told.Entries, entryOf(header))
		if header.Size > largestBody {
			told.Unread = true
		} else if _, err := io.Copy(io.Discard, reader); err != nil {
			told.Error = err.Error()
			return told
		}
	}
}

func entryOf(header *tar.Header) entry {
	return entry{
		Name: hex.EncodeToString([]byte(header.Name)), Link: hex.EncodeToString([]byte(header.Linkname)),
		Flag: header.Typeflag, Size: header.Size, Mode: uint32(header.Mode),
		UID: header.Uid, GID: header.Gid, MTime: header.ModTime.Unix(),
	}
}

func fatal(err error) {
	if err != nil {
		panic(err)
	}
}
