// A program for the example image: prints a word of the day from the list that the image ships.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	words, err := os.ReadFile("/srv/hello/words.txt")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	lines := strings.Fields(string(words))
	fmt.Println("hello,", lines[time.Now().YearDay()%len(lines)])
}
