// Prints what Go's encoding/json, which the engines read documents with, makes of them: an oracle
// for readJson.
//
// Standard input holds a JSON list of documents as strings. One JSON list of answers goes out: for
// each document the fields that the engines read, in their own spelling, or null if Go refuses it.
package main

import (
	"encoding/json"
	"os"
)

type raw = json.RawMessage

type platform struct {
	OS           raw `json:"os,omitempty"`
	Architecture raw `json:"architecture,omitempty"`
	Variant      raw `json:"variant,omitempty"`
	OSVersion    raw `json:"os.version,omitempty"`
}

type descriptor struct {
	MediaType    raw       `json:"mediaType,omitempty"`
	Digest       raw       `json:"digest,omitempty"`
	Size         raw       `json:"size,omitempty"`
	ArtifactType raw       `json:"artifactType,omitempty"`
	Annotations  raw       `json:"annotations,omitempty"`
	Platform     *platform `json:"platform,omitempty"`
}

type document struct {
	SchemaVersion raw           `json:"schemaVersion,omitempty"`
	ArtifactType  raw           `json:"artifactType,omitempty"`
	Manifests     *[]descriptor `json:"manifests,omitempty"`
	Config        *descriptor   `json:"config,omitempty"`
	Layers        *[]descriptor `json:"layers,omitempty"`
	Annotations   raw           `json:"annotations,omitempty"`
}

func main() {
	var texts []string
	check(json.NewDecoder(os.Stdin).Decode(&texts))
	answers := make([]*document, len(texts))
	for i, text := range texts {
		var read document
		if json.Unmarshal([]byte(text), &read) == nil {
			answers[i] = &read
		}
	}
	check(json.NewEncoder(os.Stdout).Encode(answers))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
