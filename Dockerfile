# syntax=docker/dockerfile:1

# Stage 1: a virtual environment with the locked packages, and the static files.
FROM python:3.11-slim-bookworm AS build

ENV PYTHONDONTWRITEBYTECODE=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    UV_NO_CACHE=1 \
    UV_SYSTEM_CERTS=1 \
    PIP_ROOT_USER_ACTION=ignore

WORKDIR /app
RUN python -m venv /venv
COPY requirements/build.txt requirements/runtime.txt requirements/
RUN /venv/bin/python -m pip install --require-hashes --requirement requirements/build.txt
RUN /venv/bin/uv pip install --python /venv/bin/python --require-hashes --no-deps --no-build-isolation --requirement requirements/runtime.txt

COPY manage.py ./
COPY cms cms
COPY graphql_schema graphql_schema
COPY locales locales
COPY content_models content_models
COPY frontend_contract/parameters.json frontend_contract/trusted-documents.json frontend_contract/
COPY frontend_contract/widgets/dist frontend_contract/widgets/dist
RUN DJANGO_SETTINGS_MODULE=cms.settings.image_build /venv/bin/python manage.py collectstatic --no-input --verbosity 0
RUN /venv/bin/python -m compileall -q -j 0 /venv/lib /app
RUN rm /venv/bin/uv /venv/bin/uvx

# Stage 2: what runs. No compiler, no package manager's leftovers, nothing writable but the volume and /tmp.
FROM python:3.11-slim-bookworm AS run

ARG COMMIT=unknown
ARG CREATED=unknown
LABEL org.opencontainers.image.title="Digital Skills and Jobs Platform" \
      org.opencontainers.image.description="Headless content platform in 24 languages with a GraphQL API" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.revision="${COMMIT}" \
      org.opencontainers.image.created="${CREATED}"

ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=cms.settings.production \
    DSJP_DATA_DIR=/data \
    DSJP_HOST=0.0.0.0 \
    DSJP_PORT=8000 \
    DSJP_COMMIT=${COMMIT}

RUN install --directory --owner=10001 --group=10001 /data
COPY --from=build /venv /venv
COPY --from=build /app /app

WORKDIR /app
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["python", "-m", "cms.health.ask"]

# The other verbs: worker, migrate, wait_for_services, check_config.
ENTRYPOINT ["python", "manage.py"]
CMD ["serve"]
