// Prints what the builder's own libraries make of ignore files, patterns and folders: an oracle for
// src/context.
//
// Each line of standard input is a question as JSON, each line of standard output its answer. Names
// and patterns are in Latin-1: a character is a byte.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"io/fs"
	"os"
	"path"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"
)

type question struct {
	// The text of an ignore file to read.
	File *string
	// Patterns to match paths with.
	Patterns []string
	Paths    []string
	// A folder to walk as a client does for a builder, without the patterns, and with these paths
	// followed.
	Root   string
	Follow []string
}

type entry struct {
	Path string
	Type string
	// The bytes that are sent.
	Size int64
	Link string
}

type answer struct {
	Error    string
	Patterns []string
	// For each path: 1 matches, 0 does not, -1 the pattern is bad. Alone, and with the results of its
	// parents.
	Alone       []int
	WithParents []int
	Entries     []entry
}

func main() {
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for in.More() {
		var asked question
		check(in.Decode(&asked))
		check(out.Encode(reply(asked)))
	}
}

func reply(asked question) (given answer) {
	if asked.File != nil {
		patterns, err := ignorefile.ReadAll(bytes.NewReader(fromLatin(*asked.File)))
		for _, pattern := range patterns {
			given.Patterns = append(given.Patterns, toLatin(pattern))
		}
		return given.failed(err)
	}
	var patterns []string
	for _, pattern := range asked.Patterns {
		patterns = append(patterns, string(fromLatin(pattern)))
	}
	if asked.Root != "" {
		return walk(asked, patterns)
	}
	matcher, err := patternmatcher.New(patterns)
	if err != nil {
		return given.failed(err)
	}
	for _, asked := range asked.Paths {
		name := string(fromLatin(asked))
		matches, err := matcher.MatchesOrParentMatches(name)
		given.Alone = append(given.Alone, outcome(matches, err))
		matches, _, err = matchWithParents(matcher, name)
		given.WithParents = append(given.WithParents, outcome(matches, err))
	}
	return given
}

func matchWithParents(
	matcher *patternmatcher.PatternMatcher, name string,
) (bool, patternmatcher.MatchInfo, error) {
	var parent patternmatcher.MatchInfo
	if folder := path.Dir(name); folder != "." {
		var err error
		if _, parent, err = matchWithParents(matcher, folder); err != nil {
			return false, parent, err
		}
	}
	return matcher.MatchesUsingParentResults(name, parent)
}

func walk(asked question, patterns []string) (given answer) {
	options := fsutil.FilterOpt{ExcludePatterns: patterns}
	for _, name := range asked.Follow {
		options.FollowPaths = append(options.FollowPaths, string(fromLatin(name)))
	}
	folder, err := fsutil.NewFS(asked.Root)
	check(err)
	filtered, err := fsutil.NewFilterFS(folder, &options)
	if err != nil {
		return given.failed(err)
	}
	visit := func(name string, found fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := found.Info()
		if err != nil {
			return err
		}
		stat := info.Sys().(*types.Stat)
		sent := entry{toLatin(name), info.Mode().Type().String(), 0, toLatin(stat.Linkname)}
		if info.Mode().IsRegular() && stat.Linkname == "" {
			sent.Size = contentSize(filtered, name)
		}
		given.Entries = append(given.Entries, sent)
		return nil
	}
	err = filtered.Walk(context.Background(), "/", visit)
	return given.failed(err)
}

// A client sends what it can read.
func contentSize(folder fsutil.FS, name string) int64 {
	file, err := folder.Open(name)
	if err != nil {
		return 0
	}
	defer file.Close()
	size, err := io.Copy(io.Discard, file)
	check(err)
	return size
}

func (given answer) failed(err error) answer {
	if err != nil {
		given.Error = err.Error()
	}
	return given
}

func outcome(matches bool, err error) int {
	if err != nil {
		return -1
	}
	if matches {
		return 1
	}
	return 0
}

func toLatin(text string) string {
	runes := make([]rune, len(text))
	for i := range len(text) {
		runes[i] = rune(text[i])
	}
	return string(runes)
}

func fromLatin(text string) []byte {
	var bytes []byte
	for _, letter := range text {
		bytes = append(bytes, byte(letter))
	}
	return bytes
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
