# Two commands matter: `make run` and `make test`. `make` alone lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:
.SILENT:
.PHONY: run test format lint golden corpus floors rules checks fuzz bench bench-pdf clean help

EXAMPLE := Examples/soft-shoulder
SWIFT_FILES := Sources Tests Package.swift
DOSSIER := .build/release/dossier
# With Swift's libraries inside, the program starts in a third of the time and needs no Swift where it runs.
RELEASE := swift build -c release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

run: ## install what is missing, build, and take the example from PDF to site
	Tools/setup build
	echo '==> Building Dossier (the first time takes some minutes)'
	$(RELEASE) --product dossier 2>&1 | Tools/quiet
	$(RELEASE) --product dossier-pdf 2>&1 | Tools/quiet
	echo '==> dossier check $(EXAMPLE)/kit.pdf'
	found=0
	$(DOSSIER) check $(EXAMPLE)/kit.pdf || found=$$?
	[ $$found -le 1 ]
	[ $$found -eq 0 ] || echo '    (the faults are planted: $(EXAMPLE)/README.md lists them)'
	if [ -e $(EXAMPLE)/kit/kit.md ]; then
	    echo '==> $(EXAMPLE)/kit is there already, with whatever you changed in it; it stays as it is'
	else
	    echo '==> dossier import $(EXAMPLE)/kit.pdf -o $(EXAMPLE)/kit'
	    $(DOSSIER) import $(EXAMPLE)/kit.pdf -o $(EXAMPLE)/kit
	fi
	echo '==> dossier build $(EXAMPLE)/kit -o $(EXAMPLE)/site'
	$(DOSSIER) build $(EXAMPLE)/kit -o $(EXAMPLE)/site
	echo
	echo 'Look at:'
	echo '    $(EXAMPLE)/kit.pdf           what came in'
	echo '    $(EXAMPLE)/kit/kit.md        what you edit'
	echo '    $(EXAMPLE)/site/index.html   what goes out'
	echo 'and try:'
	echo '    $(DOSSIER) inspect $(EXAMPLE)/kit.pdf'

test: ## install the tools of the tests and run every test
	Tools/setup test
	if [ -x Tests/Browser/setup ]; then Tests/Browser/setup; fi
	echo '==> Building the tests'
	swift build --build-tests 2>&1 | Tools/quiet
	echo '==> Testing'
	DOSSIER_REQUIRE_TOOLS=1 swift test --skip-build 2>&1 | Tools/quiet

format: ## put every Swift file into the house's form
	swift format -i -r $(SWIFT_FILES)

lint: ## what the form and the names of the house say of every Swift file
	swift format lint --strict -r $(SWIFT_FILES)

golden: ## write the help screens and conversations that the tests hold the program against anew (then read the diff)
	DOSSIER_GOLDEN=write swift test --filter 'HelpTests|ConversationTests'

corpus: ## what is recovered of the kits of Tests/Corpus, part by part, and what is missed
	Tools/setup test
	rm -f .build/corpus.txt
	found=0
	DOSSIER_CORPUS="$(CURDIR)/.build/corpus.txt" swift test --filter CorpusTests 2>&1 | Tools/quiet || found=$$?
	if [ -e .build/corpus.txt ]; then cat .build/corpus.txt; fi
	[ $$found -eq 0 ]

floors: ## hold the corpus to what is recovered of it now (then read the diff)
	DOSSIER_CORPUS="$(CURDIR)/.build/corpus.txt" DOSSIER_CORPUS_FLOORS=write swift test \
	    --filter 'the report is written' 2>&1 | Tools/quiet

rules: ## write the pages of all rules to Docs/rules (the tests hold them against the rules)
	swift build --product dossier 2>&1 | Tools/quiet
	.build/debug/dossier explain --pages Docs/rules

checks: ## plant faults in copies of the corpus, and write what the checks find of them to Docs
	$(RELEASE) --product dossier 2>&1 | Tools/quiet
	$(RELEASE) --product dossier-pdf 2>&1 | Tools/quiet
	Tools/measure-checks --dossier $(DOSSIER) --write Docs/checks-measured.md

fuzz: ## try every reader, recovery and kit.md on made-up input, SECONDS each (60)
	Tools/setup build
	Fuzz/run $(if $(SECONDS),$(SECONDS),60) $(TARGETS)

bench: ## measure, as Benchmarks/README.md describes; KIT=file measures on another kit's text
	Tools/setup bench
	$(RELEASE) --product dossier 2>&1 | Tools/quiet
	$(RELEASE) --product dossier-pdf 2>&1 | Tools/quiet
	cd Benchmarks
	swift build -c release 2>&1 | ../Tools/quiet
	.build/release/benchmarks $(if $(KIT),$(abspath $(KIT)))

bench-pdf: ## measure on PDFs beside other readers; PDFS="a.pdf b.pdf" measures on others than the example
	Tools/setup test
	Tools/setup bench
	Benchmarks/Peers/setup
	$(RELEASE) --product dossier 2>&1 | Tools/quiet
	$(RELEASE) --product dossier-pdf 2>&1 | Tools/quiet
	cd Benchmarks
	swift build -c release 2>&1 | ../Tools/quiet
	.build/release/benchmarks --papers $(abspath $(or $(PDFS),$(wildcard Examples/*/kit.pdf)))

clean: ## remove what was built, the example's kit and site included
	rm -rf .build .venv $(EXAMPLE)/kit $(EXAMPLE)/site Benchmarks/.build Benchmarks/.venv Fuzz/.build

help:
	echo 'Dossier: a compiler for film press kits'
	echo
	sed -n 's/^\([a-z-]*\):.*## /    make \1\t/p' $(MAKEFILE_LIST) | expand -t 20
