# domzero: `make demo` shows it, `make test` proves it. Both do all set-up themselves.
SHELL := /bin/bash
PREFIX ?= /usr
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

.PHONY: help setup check unit integration fleet test demo build install install-agent install-dom0 clean

help:
	@echo 'make demo [HOSTS=4] [DEMO=once]   a Dom0 and a fleet on this machine'
	@echo 'make test                         everything that CI runs'
	@echo 'make check|unit|integration|fleet one tier of it'
	@echo 'make build                        dist/dom0.cjs and dist/dom0-agent.cjs'
	@echo 'make install[-agent|-dom0] [DESTDIR=] [PREFIX=/usr] [INIT=systemd|openrc]   all, or what a host or a Dom0 needs'

setup:
	@deploy/setup.sh

check: setup
	@npm run -s check:format
	@npm run -s check:generated
	@npm run -s check:types
	@npm run -s check:walls
	@npm run -s check:dead
	@npm run -s build

unit: setup
	@npm run -s test:unit

integration: setup
	@npm run -s test:integration

fleet: setup
	@npm run -s test:fleet

test: setup
	@echo '== format, lint, generated code, types, walls, dead code, build' && $(MAKE) -s check
	@npm run -s test:all

demo: setup
	@HOSTS='$(HOSTS)' DEMO='$(DEMO)' exec node deploy/demo/main.ts

build: setup
	@npm run -s build

# Only what is built with; the packages that tests need stay out of it.
install install-agent install-dom0:
	@deploy/tools.sh
	@node deploy/install.ts --destdir '$(DESTDIR)' --prefix '$(PREFIX)' $(if $(INIT),--init '$(INIT)') $(patsubst install-%,%,$(filter-out install,$@))

clean:
	rm -rf dist .build node_modules
