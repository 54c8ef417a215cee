# Everything a contributor runs. Plain `make` lists the targets.
.DEFAULT_GOAL := help
.PHONY: help demo demo-reset portal test lint lock migrations messages docs screenshots bench bench-translation soak clean

VENV ?= .venv
export DSJP_VENV := $(VENV)
VENV_PYTHON := $(VENV)/bin/python

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Run the platform with demo content on http://127.0.0.1:8000/ (DSJP_PORT=…)
	@scripts/demo

demo-reset: ## The same, starting over: what was edited is lost
	@scripts/demo --reset

portal: ## The same, and a public portal that reads it, on http://127.0.0.1:4321/ (DSJP_PORTAL_PORT=…)
	@scripts/portal

test: ## Everything that CI runs: lint, types, checks, the suite on SQLite and PostgreSQL
	@scripts/test

lint: ## Code style, import rules, Dockerfile, locks (seconds), and types; FIX=1 rewrites the code in the house style first
	@scripts/bootstrap development
	@$(if $(FIX),$(VENV)/bin/ruff check --fix --quiet . ; $(VENV)/bin/ruff format .)
	@scripts/test lint types

lock: ## Choose package versions anew: pyproject.toml → requirements/*.txt
	@scripts/bootstrap development
	@scripts/lock --upgrade

migrations: ## Write the migrations that changed models need
	@scripts/bootstrap development
	@$(VENV_PYTHON) manage.py makemigrations

messages: ## Collect the translatable words of the interface
	@scripts/bootstrap development
	@$(VENV_PYTHON) manage.py makemessages --all --no-obsolete

docs: ## Write the generated reference pages and the GraphQL schema
	@scripts/bootstrap development
	@scripts/docs

screenshots: ## Take the pictures of docs/images with a real browser
	@scripts/bootstrap development
	@scripts/screenshots

bench: ## Measure speed against stock Grapple and PostGraphile (benchmarks/REPORT.md; an hour)
	@scripts/bench

bench-translation: ## Measure machine translation of 200 pages into 23 languages (half an hour)
	@scripts/bench translation

soak: ## Run the slow, random tests for longer (SOAK_MINUTES=…)
	@scripts/test soak

clean: ## Remove the environment, caches and the demo's data
	rm -rf $(VENV) var static .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
