# Tools are installed once, outside the checkout; the version in a folder's name makes an upgrade install anew.
CACHE ?= $(HOME)/.cache/recoup

trunk_version := 0.21.14
binaryen_version := 132.0.0
esbuild_version := 0.28.2
geckodriver_version := 0.37.1
axe_version := 4.14.1
lighthouse_version := 13.5.0
# The command-line tool must be of exactly the version that the library has.
bindgen_version := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/^version = "\(.*\)"$$/\1/p;}' Cargo.lock)

trunk := $(CACHE)/trunk-$(trunk_version)/bin/trunk
bindgen := $(CACHE)/wasm-bindgen-cli-$(bindgen_version)/bin/wasm-bindgen
wasm_opt := $(CACHE)/binaryen-$(binaryen_version)/node_modules/.bin/wasm-opt
esbuild := $(CACHE)/esbuild-$(esbuild_version)/node_modules/.bin/esbuild
geckodriver := $(CACHE)/geckodriver-$(geckodriver_version)/bin/geckodriver
# The script that looks a page through for people with disabilities; the tests read its place.
export AXE := $(CACHE)/axe-core-$(axe_version)/node_modules/axe-core/axe.min.js

# Where this machine keeps things is nobody's business: no path of it gets into the program.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo --remap-path-prefix=$(CURDIR)=recoup
SHELL := bash
export LIGHTHOUSE := $(CACHE)/lighthouse-$(lighthouse_version)/node_modules/.bin/lighthouse
export PATH := $(dir $(trunk)):$(dir $(bindgen)):$(dir $(wasm_opt)):$(dir $(esbuild)):$(dir $(geckodriver)):$(PATH)
# With cargo-binstall the tools come ready-made. Else they are compiled for a quick build: they have little to do, and their own
# profile (optimised, as one unit, trunk's across all crates) takes more than twice as long. What is compiled stays until all
# tools are there, so that an interrupted run goes on where it was.
binstall := $(shell command -v cargo-binstall)
quickly := CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
  CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TARGET_DIR=$(CACHE)/build
# $(call cargo_install,name and version,options for compiling,minutes)
cargo_install = $(if $(binstall),cargo binstall --no-confirm $(1),@echo 'Compiling $(firstword $(1)), once on this machine: about $(3) minutes on two cores.'; \
  $(quickly) cargo install $(1) $(2)) --root $(dir $(patsubst %/,%,$(dir $@)))
as_root := $(if $(filter 0,$(shell id -u)),,sudo -n)

.DEFAULT_GOAL := help
.PHONY: help serve test dist check pictures bench growth weigh tools toolchain browser clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

# A page that is worked on is not made small, so it needs nothing from npm.
serve: toolchain $(trunk) $(bindgen) ## build the page and serve it at http://localhost:8080/
	@rm -rf $(CACHE)/build
	trunk serve --dist target/serve

test: check dist browser ## check, build and run every test, those in three browsers too
	cargo test --doc
	cargo run --quiet --bin test-runner

dist: tools ## build the finished site in dist/, to be put at any address
	trunk build --release

pictures: dist browser ## draw docs/pictures and the icons anew
	cargo test --test browser -- --ignored

# How often each thing is measured.
export ROUNDS ?= 9
bench_packages := bench/node_modules/.package-lock.json
bench: dist $(bench_packages) ## measure Recoup beside other pages and rule engines (bench/README.md)
	node bench/bench.mjs

growth: tools $(bench_packages) ## measure what more remedies would cost (bench/README.md)
	node bench/growth.mjs

check: toolchain ## formatting and lints, for this machine and for the browser
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	cargo clippy --target wasm32-unknown-unknown -- -D warnings

weigh: dist ## what a cold load transfers, and where the bytes of the program come from
	@mkdir -p target/weigh
	$(bindgen) --target web --no-typescript --out-dir target/weigh target/wasm32-unknown-unknown/release/recoup.wasm
	$(wasm_opt) -Oz -g target/weigh/recoup_bg.wasm -o target/weigh/named.wasm
	@node bench/weigh.mjs dist target/weigh/named.wasm

tools: toolchain $(trunk) $(bindgen) $(wasm_opt) $(esbuild) ## install what building needs
	@rm -rf $(CACHE)/build

clean: ## remove what was built, but not the tools
	rm -rf dist target

toolchain:
	@command -v rustup >/dev/null || { echo 'Recoup is written in Rust: please install rustup.' >&2; exit 1; }
	@rustup --quiet component add rustfmt clippy
	@rustup --quiet target add wasm32-unknown-unknown

$(trunk):
	$(call cargo_install,trunk --locked --version $(trunk_version),--no-default-features,5)

# Only the one program of it, which downloads nothing. After trunk, as both compile in the same folder.
$(bindgen): | $(trunk)
	$(call cargo_install,wasm-bindgen-cli --version $(bindgen_version),--no-default-features --bin wasm-bindgen,2)

$(wasm_opt):
	@command -v npm >/dev/null || { echo 'wasm-opt comes from npm: please install Node.js with npm.' >&2; exit 1; }
	npm install --no-fund --no-audit --prefix $(CACHE)/binaryen-$(binaryen_version) binaryen@$(binaryen_version)

$(esbuild):
	npm install --no-fund --no-audit --prefix $(CACHE)/esbuild-$(esbuild_version) esbuild@$(esbuild_version)

$(geckodriver):
	$(call cargo_install,geckodriver --locked --version $(geckodriver_version),,2)
	@rm -rf $(CACHE)/build

$(AXE):
	npm install --no-fund --no-audit --prefix $(CACHE)/axe-core-$(axe_version) axe-core@$(axe_version)

$(LIGHTHOUSE):
	@command -v npm >/dev/null || { echo 'Lighthouse comes from npm: please install Node.js with npm.' >&2; exit 1; }
	npm install --no-fund --no-audit --prefix $(CACHE)/lighthouse-$(lighthouse_version) lighthouse@$(lighthouse_version)

$(bench_packages): bench/package-lock.json
	@command -v npm >/dev/null || { echo 'The bench takes its peers from npm: please install Node.js with npm.' >&2; exit 1; }
	cd bench && npm ci --no-fund --no-audit

# A browser and its driver must be of one version, so they are left to the system's packages. WebKitGTK needs a screen: Xvfb.
browser_packages := chromium chromium-driver firefox-esr webkit2gtk-driver xvfb poppler-utils
browser: toolchain $(geckodriver) $(AXE) $(LIGHTHOUSE)
	@{ command -v chromium chromium-browser google-chrome google-chrome-stable && command -v firefox firefox-esr \
	&& command -v chromedriver && command -v WebKitWebDriver && command -v Xvfb && command -v pdftotext; } >/dev/null \
	|| { $(as_root) apt-get update && $(as_root) apt-get install --yes --no-install-recommends $(browser_packages); } \
	|| { echo 'The browser tests need three browsers: please install Chromium, Firefox and WebKitGTK with their drivers, Xvfb and pdftotext (Debian: $(browser_packages)).' >&2; exit 1; }
