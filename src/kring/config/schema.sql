-- Made by ./kring fix of 5fb5af47b6a79318; text 61f606a1523d2239
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


--
-- Name: _pgh_attach_context(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;


--
-- Name: _pgtrigger_should_ignore(name); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;


--
-- Name: f_unaccent(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.f_unaccent(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $_$ SELECT public.unaccent('public.unaccent'::regdictionary, $1) $_$;


--
-- Name: kring_guard(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.kring_guard() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF coalesce(current_setting('kring.entry', true), '') = '' THEN
    RAISE EXCEPTION 'kring: % on % outside an action', TG_OP, TG_TABLE_NAME USING ERRCODE = 'KR001';
  END IF;
  PERFORM set_config('kring.wrote', 'yes', true);
  RETURN NULL;
END $$;


--
-- Name: pgtrigger_delete_delete_2476a(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_2476a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT old_values."applied_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", NOW(), 'delete', old_values."id", old_values."route", old_values."title" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_26cd3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_26cd3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT old_values."code", old_values."enrolment_id", old_values."from_date", old_values."issued_at", old_values."list_index", old_values."list_number", NOW(), 'delete', old_values."id", old_values."reason", old_values."register_id", old_values."revoked_at", old_values."title", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_2ab8a(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_2ab8a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT old_values."asked_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", old_values."months", NOW(), 'delete', old_values."id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_2eb41(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_2eb41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT old_values."activities", old_values."asked_at", old_values."case_id", old_values."enrolment_id", old_values."explanation", NOW(), 'delete', old_values."id", old_values."registration_id", old_values."way" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_9defc(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_9defc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT old_values."consented_at", old_values."enrolled_at", old_values."left_date", old_values."merged_into_id", old_values."number", old_values."person_id", NOW(), 'delete', old_values."id", old_values."register_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_b6302(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_b6302() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."granted_at", old_values."months", NOW(), 'delete', old_values."id", old_values."reason", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_b92f9(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_b92f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT old_values."anchor_date", old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."granted_at", NOW(), 'delete', old_values."id", old_values."rule_set", old_values."title", old_values."until_date" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_delete_delete_fb56a(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_delete_delete_fb56a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT old_values."case_id", old_values."enrolment_id", old_values."from_date", old_values."grounds", NOW(), 'delete', old_values."id", old_values."proposed_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_3e5d8(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_3e5d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", new_values."months", NOW(), 'insert', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_75d39(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_75d39() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."grounds", NOW(), 'insert', new_values."id", new_values."proposed_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_7fe43(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_7fe43() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT new_values."anchor_date", new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", NOW(), 'insert', new_values."id", new_values."rule_set", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_8850b(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_8850b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT new_values."code", new_values."enrolment_id", new_values."from_date", new_values."issued_at", new_values."list_index", new_values."list_number", NOW(), 'insert', new_values."id", new_values."reason", new_values."register_id", new_values."revoked_at", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_bdf72(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_bdf72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT new_values."consented_at", new_values."enrolled_at", new_values."left_date", new_values."merged_into_id", new_values."number", new_values."person_id", NOW(), 'insert', new_values."id", new_values."register_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_cce59(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_cce59() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT new_values."applied_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), 'insert', new_values."id", new_values."route", new_values."title" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_e8d28(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_e8d28() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT new_values."activities", new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), 'insert', new_values."id", new_values."registration_id", new_values."way" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_insert_insert_ffdf3(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_insert_insert_ffdf3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", new_values."months", NOW(), 'insert', new_values."id", new_values."reason", new_values."until_date" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_246d5(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_246d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_applicationhistory" ("applied_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "title") SELECT new_values."applied_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), 'update', new_values."id", new_values."route", new_values."title" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."applied_at" IS DISTINCT FROM (new_values."applied_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."route" IS DISTINCT FROM (new_values."route") OR old_values."title" IS DISTINCT FROM (new_values."title")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_40825(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_40825() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_enrolmenthistory" ("consented_at", "enrolled_at", "left_date", "merged_into_id", "number", "person_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register_id") SELECT new_values."consented_at", new_values."enrolled_at", new_values."left_date", new_values."merged_into_id", new_values."number", new_values."person_id", NOW(), 'update', new_values."id", new_values."register_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."consented_at" IS DISTINCT FROM (new_values."consented_at") OR old_values."enrolled_at" IS DISTINCT FROM (new_values."enrolled_at") OR old_values."left_date" IS DISTINCT FROM (new_values."left_date") OR old_values."merged_into_id" IS DISTINCT FROM (new_values."merged_into_id") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."register_id" IS DISTINCT FROM (new_values."register_id")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_64b7a(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_64b7a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_registrationhistory" ("anchor_date", "case_id", "enrolment_id", "from_date", "granted_at", "pgh_created_at", "pgh_label", "pgh_obj_id", "rule_set", "title", "until_date") SELECT new_values."anchor_date", new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", NOW(), 'update', new_values."id", new_values."rule_set", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."anchor_date" IS DISTINCT FROM (new_values."anchor_date") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."rule_set" IS DISTINCT FROM (new_values."rule_set") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_824a0(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_824a0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementhistory" ("case_id", "enrolment_id", "from_date", "granted_at", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "until_date") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."granted_at", new_values."months", NOW(), 'update', new_values."id", new_values."reason", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."months" IS DISTINCT FROM (new_values."months") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_a4ff4(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_a4ff4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_removalhistory" ("case_id", "enrolment_id", "from_date", "grounds", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposed_at") SELECT new_values."case_id", new_values."enrolment_id", new_values."from_date", new_values."grounds", NOW(), 'update', new_values."id", new_values."proposed_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."grounds" IS DISTINCT FROM (new_values."grounds") OR old_values."proposed_at" IS DISTINCT FROM (new_values."proposed_at")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_b6971(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_b6971() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_renewalhistory" ("activities", "asked_at", "case_id", "enrolment_id", "explanation", "pgh_created_at", "pgh_label", "pgh_obj_id", "registration_id", "way") SELECT new_values."activities", new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", NOW(), 'update', new_values."id", new_values."registration_id", new_values."way" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."activities" IS DISTINCT FROM (new_values."activities") OR old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."registration_id" IS DISTINCT FROM (new_values."registration_id") OR old_values."way" IS DISTINCT FROM (new_values."way")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_b73c7(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_b73c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_certificatehistory" ("code", "enrolment_id", "from_date", "issued_at", "list_index", "list_number", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "register_id", "revoked_at", "title", "until_date") SELECT new_values."code", new_values."enrolment_id", new_values."from_date", new_values."issued_at", new_values."list_index", new_values."list_number", NOW(), 'update', new_values."id", new_values."reason", new_values."register_id", new_values."revoked_at", new_values."title", new_values."until_date" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."code" IS DISTINCT FROM (new_values."code") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."from_date" IS DISTINCT FROM (new_values."from_date") OR old_values."issued_at" IS DISTINCT FROM (new_values."issued_at") OR old_values."list_index" IS DISTINCT FROM (new_values."list_index") OR old_values."list_number" IS DISTINCT FROM (new_values."list_number") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."register_id" IS DISTINCT FROM (new_values."register_id") OR old_values."revoked_at" IS DISTINCT FROM (new_values."revoked_at") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."until_date" IS DISTINCT FROM (new_values."until_date")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: pgtrigger_update_update_e3768(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.pgtrigger_update_update_e3768() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "register_postponementrequesthistory" ("asked_at", "case_id", "enrolment_id", "explanation", "months", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") SELECT new_values."asked_at", new_values."case_id", new_values."enrolment_id", new_values."explanation", new_values."months", NOW(), 'update', new_values."id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."asked_at" IS DISTINCT FROM (new_values."asked_at") OR old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."enrolment_id" IS DISTINCT FROM (new_values."enrolment_id") OR old_values."explanation" IS DISTINCT FROM (new_values."explanation") OR old_values."months" IS DISTINCT FROM (new_values."months") OR old_values."reason" IS DISTINCT FROM (new_values."reason")) ) AS new_values, _pgh_attached_context; RETURN NULL;
                END;
            $$;


--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


--
-- Name: home_dutch; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.home_dutch (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR asciiword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR word WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR hword_part WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR hword_asciipart WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR asciihword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR hword WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.home_dutch
    ADD MAPPING FOR uint WITH simple;


--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entry (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    event character varying(100) NOT NULL,
    actor_kind character varying(12) NOT NULL,
    actor_id bigint,
    about character varying(80)[] NOT NULL,
    data jsonb NOT NULL,
    cause_id uuid,
    salt bytea,
    transaction bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    erased_at timestamp with time zone
);


--
-- Name: audit_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_seal (
    number bigint NOT NULL,
    digest character varying(64) NOT NULL,
    chain character varying(64) NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    entry_id uuid NOT NULL
);


--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_case (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    subject_kind character varying(30) NOT NULL,
    subject_id character varying(40) NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    state character varying(12) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    applicant_id bigint NOT NULL
);


--
-- Name: casework_case_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_check (
    id bigint NOT NULL,
    finding character varying(12) NOT NULL,
    remark text NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    checked_by_id bigint,
    CONSTRAINT casework_check_says_what CHECK ((((finding)::text = 'complete'::text) OR (NOT (remark = ''::text))))
);


--
-- Name: casework_check_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_check ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_check_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_decision (
    id bigint NOT NULL,
    stage character varying(12) NOT NULL,
    outcome character varying(12) NOT NULL,
    choice character varying(40) NOT NULL,
    reason text NOT NULL,
    rule_set character varying(60) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    decided_by_id bigint,
    founded boolean,
    sent_at timestamp with time zone,
    CONSTRAINT casework_decision_founded_or_first CHECK ((((founded IS NULL) AND ((stage)::text = 'first'::text)) OR ((NOT ((stage)::text = 'first'::text)) AND (founded IS NOT NULL)))),
    CONSTRAINT casework_decision_has_reason CHECK ((NOT (reason = ''::text)))
);


--
-- Name: casework_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_evidence (
    id bigint NOT NULL,
    description character varying(300) NOT NULL,
    link character varying(500) NOT NULL,
    file_ref character varying(80) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    case_id bigint NOT NULL
);


--
-- Name: casework_evidence_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_held (
    id bigint NOT NULL,
    stage character varying(12) NOT NULL,
    founded boolean,
    outcome character varying(12) NOT NULL,
    choice character varying(40) NOT NULL,
    reason text NOT NULL,
    rule_set character varying(60) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    leaves_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    decided_by_id bigint,
    CONSTRAINT casework_held_has_reason CHECK ((NOT (reason = ''::text)))
);


--
-- Name: casework_held_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_held ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_held_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_objection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_objection (
    id bigint NOT NULL,
    grounds text NOT NULL,
    state character varying(12) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL
);


--
-- Name: casework_objection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_objection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_objection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_reader; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_reader (
    id bigint NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    assigned_by_id bigint,
    case_id bigint NOT NULL,
    person_id bigint NOT NULL
);


--
-- Name: casework_reader_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_reader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_reader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_reading (
    id bigint NOT NULL,
    advice character varying(12) NOT NULL,
    remark text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    reader_id bigint NOT NULL
);


--
-- Name: casework_reading_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_reading ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_reading_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: casework_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.casework_terms (
    id bigint NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    objection_weeks smallint,
    objection_where text NOT NULL,
    appeal_body character varying(200) NOT NULL,
    appeal_where text NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by_id bigint,
    CONSTRAINT casework_terms_objection_weeks_check CHECK ((objection_weeks >= 0))
);


--
-- Name: casework_terms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.casework_terms ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_terms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_board; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_board (
    number character varying(5) NOT NULL,
    name character varying(200) NOT NULL,
    name_source character varying(10) NOT NULL,
    source_name character varying(200) NOT NULL,
    source character varying(10) NOT NULL,
    source_as_of date,
    schools_open integer NOT NULL,
    sites_open integer NOT NULL,
    sort_key text GENERATED ALWAYS AS (ltrim(lower(public.f_unaccent((((name)::text || ' '::text) || (number)::text))), ' ''"`´‘’“”.,(-'::text)) STORED,
    CONSTRAINT directory_board_number CHECK (((number)::text ~ '^\d{5}$'::text)),
    CONSTRAINT directory_board_schools_open_check CHECK ((schools_open >= 0)),
    CONSTRAINT directory_board_sites_open_check CHECK ((sites_open >= 0))
);


--
-- Name: directory_duofile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_duofile (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    vintage date NOT NULL,
    sha256 character varying(64) NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    rows integer NOT NULL,
    new integer NOT NULL,
    changed integer NOT NULL,
    closed integer NOT NULL,
    moved integer NOT NULL,
    rejected integer NOT NULL,
    CONSTRAINT directory_duofile_changed_check CHECK ((changed >= 0)),
    CONSTRAINT directory_duofile_closed_check CHECK ((closed >= 0)),
    CONSTRAINT directory_duofile_moved_check CHECK ((moved >= 0)),
    CONSTRAINT directory_duofile_new_check CHECK ((new >= 0)),
    CONSTRAINT directory_duofile_rejected_check CHECK ((rejected >= 0)),
    CONSTRAINT directory_duofile_rows_check CHECK ((rows >= 0))
);


--
-- Name: directory_duofile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_duofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_duofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_duoupload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_duoupload (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    vintage date,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    given_at timestamp with time zone NOT NULL,
    given_by_id bigint NOT NULL
);


--
-- Name: directory_duoupload_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_duoupload ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_duoupload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_edition (
    id bigint NOT NULL,
    mark uuid NOT NULL
);


--
-- Name: directory_edition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_edition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_edition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_postcodearea; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_postcodearea (
    digits character varying(4) NOT NULL,
    place character varying(80) NOT NULL,
    municipality character varying(80) NOT NULL,
    province character varying(20) NOT NULL,
    longitude double precision NOT NULL,
    latitude double precision NOT NULL
);


--
-- Name: directory_region; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_region (
    key character varying(80) NOT NULL,
    code character varying(48) NOT NULL,
    name character varying(80) NOT NULL,
    as_of date,
    sites_open integer NOT NULL,
    sort_key text GENERATED ALWAYS AS (lower(public.f_unaccent((name)::text))) STORED,
    scheme_id character varying(30) NOT NULL,
    CONSTRAINT directory_region_sites_open_check CHECK ((sites_open >= 0))
);


--
-- Name: directory_regionscheme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_regionscheme (
    code character varying(30) NOT NULL,
    name character varying(80) NOT NULL,
    own boolean NOT NULL,
    "order" smallint NOT NULL,
    CONSTRAINT directory_regionscheme_order_check CHECK (("order" >= 0))
);


--
-- Name: directory_school; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_school (
    brin character varying(4) NOT NULL,
    name character varying(200) NOT NULL,
    sites_open integer NOT NULL,
    CONSTRAINT directory_school_brin CHECK (((brin)::text ~ '^\d{2}[A-Z]{2}$'::text)),
    CONSTRAINT directory_school_sites_open_check CHECK ((sites_open >= 0))
);


--
-- Name: directory_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_site (
    code character varying(6) NOT NULL,
    kind character varying(6) NOT NULL,
    name character varying(200) NOT NULL,
    street character varying(200) NOT NULL,
    house_number character varying(20) NOT NULL,
    postcode character varying(7) NOT NULL,
    place character varying(80) NOT NULL,
    municipality_code character varying(4) NOT NULL,
    municipality character varying(80) NOT NULL,
    province character varying(20) NOT NULL,
    denomination character varying(80) NOT NULL,
    phone character varying(10) NOT NULL,
    website character varying(200) NOT NULL,
    structure character varying(40) NOT NULL,
    longitude double precision,
    latitude double precision,
    located_by character varying(10) NOT NULL,
    located_postcode character varying(7) NOT NULL,
    opened_date date,
    closed_date date,
    as_of date,
    listed_as_of date,
    status_as_of date,
    pupils integer,
    pupils_few boolean NOT NULL,
    pupils_year smallint,
    weighting numeric(8,2),
    weighting_year smallint,
    pupils_nearby integer,
    sort_key text GENERATED ALWAYS AS (ltrim(lower(public.f_unaccent((((((name)::text || ' '::text) || (place)::text) || ' '::text) || (code)::text))), ' ''"`´‘’“”.,(-'::text)) STORED,
    search_key text GENERATED ALWAYS AS (lower(public.f_unaccent((((((((name)::text || ' '::text) || (place)::text) || ' '::text) || (municipality)::text) || ' '::text) || (code)::text)))) STORED,
    board_id character varying(5),
    school_id character varying(4) NOT NULL,
    CONSTRAINT directory_site_code CHECK ((((code)::text ~ '^\d{2}[A-Z]{2}\d{2}$'::text) AND ((code)::text ~~ (replace(replace(replace((school_id)::text, '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text) || '%'::text)))),
    CONSTRAINT directory_site_few_is_no_number CHECK (((NOT pupils_few) OR (pupils IS NULL))),
    CONSTRAINT directory_site_in_the_netherlands CHECK ((((latitude IS NULL) AND (longitude IS NULL)) OR (((latitude >= (50.7)::double precision) AND (latitude <= (53.7)::double precision)) AND ((longitude >= (3.2)::double precision) AND (longitude <= (7.3)::double precision))))),
    CONSTRAINT directory_site_pupils_check CHECK ((pupils >= 0)),
    CONSTRAINT directory_site_pupils_nearby_check CHECK ((pupils_nearby >= 0)),
    CONSTRAINT directory_site_pupils_year_check CHECK ((pupils_year >= 0)),
    CONSTRAINT directory_site_weighting_year_check CHECK ((weighting_year >= 0))
);


--
-- Name: directory_sitecontext; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_sitecontext (
    id bigint NOT NULL,
    year smallint NOT NULL,
    weighting numeric(8,2),
    spread numeric(8,2),
    weighting_unreliable boolean NOT NULL,
    score numeric(10,2),
    score_unreliable boolean NOT NULL,
    site_id character varying(6) NOT NULL,
    CONSTRAINT directory_sitecontext_year_check CHECK ((year >= 0))
);


--
-- Name: directory_sitecontext_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_sitecontext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_sitecontext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_sitehistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_sitehistory (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    board_number character varying(5) NOT NULL,
    municipality_code character varying(4) NOT NULL,
    is_open boolean,
    file_id bigint NOT NULL,
    site_id character varying(6) NOT NULL
);


--
-- Name: directory_sitehistory_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_sitehistory ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_sitehistory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_sitepupils; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_sitepupils (
    id bigint NOT NULL,
    year smallint NOT NULL,
    pupils integer,
    few boolean NOT NULL,
    from_map boolean NOT NULL,
    site_id character varying(6) NOT NULL,
    CONSTRAINT directory_pupils_few_is_no_number CHECK (((few AND (pupils IS NULL)) OR ((NOT few) AND (pupils IS NOT NULL)))),
    CONSTRAINT directory_sitepupils_pupils_check CHECK ((pupils >= 0)),
    CONSTRAINT directory_sitepupils_year_check CHECK ((year >= 0))
);


--
-- Name: directory_sitepupils_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_sitepupils ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_sitepupils_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: directory_siteregion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory_siteregion (
    id bigint NOT NULL,
    scheme character varying(30) NOT NULL,
    derived boolean NOT NULL,
    region_id character varying(80) NOT NULL,
    site_id character varying(6) NOT NULL
);


--
-- Name: directory_siteregion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.directory_siteregion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.directory_siteregion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


--
-- Name: documents_signingkey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents_signingkey (
    id bigint NOT NULL,
    owner character varying(80) NOT NULL,
    thumbprint character varying(43) NOT NULL,
    public jsonb NOT NULL,
    sealed text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    CONSTRAINT documents_key_retired CHECK (((retired_at IS NULL) OR (sealed = ''::text))),
    CONSTRAINT documents_key_withdrawn CHECK (((withdrawn_at IS NULL) OR (withdrawn_at >= retired_at)))
);


--
-- Name: documents_signingkey_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.documents_signingkey ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.documents_signingkey_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: files_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files_file (
    id uuid NOT NULL,
    name character varying(140) NOT NULL,
    kind character varying(8) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    uploaded_by_id bigint,
    uploaded_at timestamp with time zone NOT NULL
);


--
-- Name: gatherings_breakoutguide; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_breakoutguide (
    id bigint NOT NULL,
    division_id bigint NOT NULL,
    question character varying(300) NOT NULL,
    minutes smallint NOT NULL,
    gathering_id bigint NOT NULL,
    CONSTRAINT gatherings_breakout_minutes CHECK (((minutes >= 10) AND (minutes <= 180))),
    CONSTRAINT gatherings_breakoutguide_minutes_check CHECK ((minutes >= 0))
);


--
-- Name: gatherings_breakoutguide_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_breakoutguide ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_breakoutguide_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_checkin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_checkin (
    id bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    heard_at timestamp with time zone NOT NULL,
    how character varying(8) NOT NULL,
    device character varying(12) NOT NULL,
    sign_up_id bigint NOT NULL
);


--
-- Name: gatherings_checkin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_checkin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_checkin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_draw; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_draw (
    id bigint NOT NULL,
    state character varying(12) NOT NULL,
    seed integer NOT NULL,
    worst smallint NOT NULL,
    total integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    made_by_id bigint,
    published_by_id bigint,
    gathering_id bigint NOT NULL,
    CONSTRAINT gatherings_draw_seed_check CHECK ((seed >= 0)),
    CONSTRAINT gatherings_draw_total_check CHECK ((total >= 0)),
    CONSTRAINT gatherings_draw_worst_check CHECK ((worst >= 0))
);


--
-- Name: gatherings_draw_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_draw ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_draw_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_gathering; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_gathering (
    id bigint NOT NULL,
    title character varying(120) NOT NULL,
    region_code character varying(40) NOT NULL,
    form character varying(8) NOT NULL,
    capacity integer NOT NULL,
    online_capacity integer NOT NULL,
    sign_up_until date,
    offer_hours smallint NOT NULL,
    cancel_reason character varying(300) NOT NULL,
    meeting_id bigint NOT NULL,
    series_id bigint NOT NULL,
    CONSTRAINT gatherings_gathering_capacity_check CHECK ((capacity >= 0)),
    CONSTRAINT gatherings_gathering_offer_hours_check CHECK ((offer_hours >= 0)),
    CONSTRAINT gatherings_gathering_online_capacity_check CHECK ((online_capacity >= 0))
);


--
-- Name: gatherings_gathering_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_gathering ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_gathering_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_gatheringtheme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_gatheringtheme (
    id bigint NOT NULL,
    gathering_id bigint NOT NULL,
    theme_id bigint NOT NULL
);


--
-- Name: gatherings_gatheringtheme_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_gatheringtheme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_gatheringtheme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_groupgathering; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_groupgathering (
    id bigint NOT NULL,
    number integer NOT NULL,
    gathering_id bigint NOT NULL,
    round_id bigint NOT NULL,
    CONSTRAINT gatherings_groupgathering_number_check CHECK ((number >= 0))
);


--
-- Name: gatherings_groupgathering_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_groupgathering ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_groupgathering_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_letter (
    id bigint NOT NULL,
    words text NOT NULL,
    reason character varying(200) NOT NULL,
    audience character varying(10) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    receivers integer NOT NULL,
    gathering_id bigint NOT NULL,
    sent_by_id bigint,
    CONSTRAINT gatherings_letter_receivers_check CHECK ((receivers >= 0))
);


--
-- Name: gatherings_letter_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_letter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_letter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_participant (
    id bigint NOT NULL,
    answer character varying(10) NOT NULL,
    asked_at timestamp with time zone,
    mailed_at timestamp with time zone,
    answered_at timestamp with time zone,
    slots smallint[] NOT NULL,
    travel character varying(40)[] NOT NULL,
    own_choice character varying(80) NOT NULL,
    province character varying(40) NOT NULL,
    school_type character varying(20) NOT NULL,
    surroundings character varying(20) NOT NULL,
    governance character varying(20) NOT NULL,
    board character varying(10) NOT NULL,
    person_id bigint NOT NULL,
    round_id bigint NOT NULL
);


--
-- Name: gatherings_participant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_participant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_participant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_recordconsent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_recordconsent (
    id bigint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    sign_up_id bigint NOT NULL
);


--
-- Name: gatherings_recordconsent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_recordconsent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_recordconsent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_round; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_round (
    id bigint NOT NULL,
    own_question character varying(200) NOT NULL,
    own_options character varying(80)[] NOT NULL,
    open_to_all boolean NOT NULL,
    "least" smallint NOT NULL,
    most smallint NOT NULL,
    provinces_least smallint NOT NULL,
    answer_until_date date NOT NULL,
    state character varying(10) NOT NULL,
    division_id bigint,
    series_id bigint NOT NULL,
    CONSTRAINT gatherings_round_least_check CHECK (("least" >= 0)),
    CONSTRAINT gatherings_round_most_check CHECK ((most >= 0)),
    CONSTRAINT gatherings_round_provinces_least_check CHECK ((provinces_least >= 0)),
    CONSTRAINT gatherings_round_sizes CHECK ((("least" >= 2) AND (most >= "least")))
);


--
-- Name: gatherings_round_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_roundslot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_roundslot (
    id bigint NOT NULL,
    number smallint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place character varying(200) NOT NULL,
    province character varying(40) NOT NULL,
    link character varying(500) NOT NULL,
    rooms smallint NOT NULL,
    round_id bigint NOT NULL,
    CONSTRAINT gatherings_roundslot_number_check CHECK ((number >= 0)),
    CONSTRAINT gatherings_roundslot_rooms_check CHECK ((rooms >= 0)),
    CONSTRAINT gatherings_slot_forward CHECK ((ends_at > starts_at)),
    CONSTRAINT gatherings_slot_rooms CHECK ((rooms >= 1))
);


--
-- Name: gatherings_roundslot_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_roundslot ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_roundslot_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_seat (
    id bigint NOT NULL,
    rank smallint,
    fixed boolean NOT NULL,
    late_at timestamp with time zone,
    passed jsonb NOT NULL,
    draw_id bigint NOT NULL,
    session_id bigint NOT NULL,
    sign_up_id bigint NOT NULL,
    CONSTRAINT gatherings_seat_rank_check CHECK ((rank >= 0))
);


--
-- Name: gatherings_seat_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_series (
    id bigint NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    kind character varying(8) NOT NULL,
    state character varying(10) NOT NULL,
    title character varying(120) NOT NULL,
    question character varying(300) NOT NULL,
    intro text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    closed_at timestamp with time zone,
    made_by_id bigint
);


--
-- Name: gatherings_series_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_series ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_seriespage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_seriespage (
    id bigint NOT NULL,
    state character varying(8) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint,
    series_id bigint NOT NULL
);


--
-- Name: gatherings_seriespage_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_seriespage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_seriespage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_seriestheme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_seriestheme (
    id bigint NOT NULL,
    number smallint NOT NULL,
    name character varying(120) NOT NULL,
    standard_theme character varying(60) NOT NULL,
    series_id bigint NOT NULL,
    CONSTRAINT gatherings_seriestheme_number_check CHECK ((number >= 0))
);


--
-- Name: gatherings_seriestheme_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_seriestheme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_seriestheme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_session (
    id bigint NOT NULL,
    title character varying(120) NOT NULL,
    about text NOT NULL,
    theme smallint,
    place character varying(120) NOT NULL,
    link character varying(500) NOT NULL,
    most smallint,
    "least" smallint NOT NULL,
    facilitator_name character varying(120) NOT NULL,
    note_taker_name character varying(120) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    gathering_id bigint NOT NULL,
    facilitator_id bigint,
    note_taker_id bigint,
    CONSTRAINT gatherings_session_least_check CHECK (("least" >= 0)),
    CONSTRAINT gatherings_session_most_check CHECK ((most >= 0)),
    CONSTRAINT gatherings_session_most_least CHECK (((most IS NULL) OR (most >= "least"))),
    CONSTRAINT gatherings_session_theme_check CHECK ((theme >= 0))
);


--
-- Name: gatherings_session_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_session ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_signup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_signup (
    id bigint NOT NULL,
    guest_name character varying(120) NOT NULL,
    guest_address character varying(254) NOT NULL,
    guest_gone_at timestamp with time zone,
    state character varying(10) NOT NULL,
    attending character varying(8) NOT NULL,
    source character varying(8) NOT NULL,
    source_words character varying(200) NOT NULL,
    turn integer,
    changes integer NOT NULL,
    signed_up_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    offer_ends_at timestamp with time zone,
    ended_at timestamp with time zone,
    reminded_at timestamp with time zone,
    attended boolean,
    checked_in_at timestamp with time zone,
    gathering_id bigint NOT NULL,
    person_id bigint,
    signed_up_by_id bigint,
    CONSTRAINT gatherings_has_a_turn CHECK (((NOT ((state)::text = ANY ((ARRAY['waiting'::character varying, 'offered'::character varying])::text[]))) OR (turn IS NOT NULL))),
    CONSTRAINT gatherings_offer_ends CHECK (((NOT ((state)::text = 'offered'::text)) OR (offer_ends_at IS NOT NULL))),
    CONSTRAINT gatherings_person_or_guest CHECK (((((guest_address)::text = ''::text) AND ((guest_name)::text = ''::text) AND (person_id IS NOT NULL)) OR ((person_id IS NULL) AND (NOT ((guest_name)::text = ''::text)) AND ((NOT ((guest_address)::text = ''::text)) OR ((source)::text = 'office'::text))) OR (((guest_address)::text = ''::text) AND (guest_gone_at IS NOT NULL) AND ((guest_name)::text = ''::text) AND (person_id IS NULL)))),
    CONSTRAINT gatherings_signup_changes_check CHECK ((changes >= 0)),
    CONSTRAINT gatherings_signup_turn_check CHECK ((turn >= 0))
);


--
-- Name: gatherings_signup_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_signup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_signup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_takenon; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_takenon (
    id bigint NOT NULL,
    note bigint NOT NULL,
    became character varying(8) NOT NULL,
    number bigint NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    CONSTRAINT gatherings_takenon_note_check CHECK ((note >= 0)),
    CONSTRAINT gatherings_takenon_number_check CHECK ((number >= 0))
);


--
-- Name: gatherings_takenon_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_takenon ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_takenon_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: gatherings_wish; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gatherings_wish (
    id bigint NOT NULL,
    rank smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    session_id bigint NOT NULL,
    sign_up_id bigint NOT NULL,
    CONSTRAINT gatherings_wish_rank_check CHECK ((rank >= 0))
);


--
-- Name: gatherings_wish_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.gatherings_wish ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.gatherings_wish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_change (
    id bigint NOT NULL,
    from_number integer,
    to_number integer NOT NULL,
    difference double precision NOT NULL,
    repaired boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    changed_by_id bigint,
    division_id bigint NOT NULL,
    member_id bigint NOT NULL,
    other_id bigint,
    CONSTRAINT groups_change_from_number_check CHECK ((from_number >= 0)),
    CONSTRAINT groups_change_to_number_check CHECK ((to_number >= 0))
);


--
-- Name: groups_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_circle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_circle (
    id bigint NOT NULL,
    number integer NOT NULL,
    spread double precision[] NOT NULL,
    sort_count smallint NOT NULL,
    division_id bigint NOT NULL,
    moment_id bigint,
    CONSTRAINT groups_circle_number_check CHECK ((number >= 0)),
    CONSTRAINT groups_circle_sort_count_check CHECK ((sort_count >= 0))
);


--
-- Name: groups_circle_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_circle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_circle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_division; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_division (
    id bigint NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    way character varying(8) NOT NULL,
    "least" smallint NOT NULL,
    most smallint NOT NULL,
    attributes jsonb NOT NULL,
    apart character varying(40)[] NOT NULL,
    variety character varying(40) NOT NULL,
    variety_least smallint NOT NULL,
    seed integer NOT NULL,
    seconds smallint NOT NULL,
    state character varying(9) NOT NULL,
    run_id bigint,
    clash text NOT NULL,
    diversity double precision,
    bound double precision,
    by_lot double precision,
    rounds integer NOT NULL,
    whole double precision[] NOT NULL,
    repeats integer,
    repeats_least integer,
    begun_at timestamp with time zone NOT NULL,
    formed_at timestamp with time zone,
    published_at timestamp with time zone,
    begun_by_id bigint,
    published_by_id bigint,
    CONSTRAINT groups_division_least_check CHECK (("least" >= 0)),
    CONSTRAINT groups_division_most_check CHECK ((most >= 0)),
    CONSTRAINT groups_division_repeats_check CHECK ((repeats >= 0)),
    CONSTRAINT groups_division_repeats_least_check CHECK ((repeats_least >= 0)),
    CONSTRAINT groups_division_rounds_check CHECK ((rounds >= 0)),
    CONSTRAINT groups_division_seconds_check CHECK ((seconds >= 0)),
    CONSTRAINT groups_division_seed_check CHECK ((seed >= 0)),
    CONSTRAINT groups_division_variety_least_check CHECK ((variety_least >= 0)),
    CONSTRAINT groups_published CHECK (((NOT ((state)::text = 'published'::text)) OR (published_at IS NOT NULL))),
    CONSTRAINT groups_sizes CHECK ((("least" >= 1) AND (most >= "least")))
);


--
-- Name: groups_division_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_division ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_division_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_member (
    id bigint NOT NULL,
    key character varying(40) NOT NULL,
    label character varying(120) NOT NULL,
    "values" jsonb NOT NULL,
    apart jsonb NOT NULL,
    moments smallint[],
    left_at timestamp with time zone,
    division_id bigint NOT NULL,
    person_id bigint
);


--
-- Name: groups_member_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_member ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_met; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_met (
    id bigint NOT NULL,
    why character varying(200) NOT NULL,
    keys character varying(40)[] NOT NULL,
    division_id bigint NOT NULL
);


--
-- Name: groups_met_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_met ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_met_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_moment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_moment (
    id bigint NOT NULL,
    number smallint NOT NULL,
    key character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    rooms smallint NOT NULL,
    division_id bigint NOT NULL,
    CONSTRAINT groups_moment_number_check CHECK ((number >= 0)),
    CONSTRAINT groups_moment_rooms_check CHECK ((rooms >= 0))
);


--
-- Name: groups_moment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_moment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_moment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: groups_seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups_seat (
    id bigint NOT NULL,
    circle_id bigint NOT NULL,
    member_id bigint NOT NULL
);


--
-- Name: groups_seat_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.groups_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.groups_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_apart; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_apart (
    id bigint NOT NULL,
    one bigint NOT NULL,
    other bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    said_by_id bigint,
    harvest_id bigint NOT NULL,
    CONSTRAINT harvest_apart_one_check CHECK ((one >= 0)),
    CONSTRAINT harvest_apart_other_check CHECK ((other >= 0))
);


--
-- Name: harvest_apart_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_apart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_apart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_aspect; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_aspect (
    id bigint NOT NULL,
    side character varying(12) NOT NULL,
    name character varying(120) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by_id bigint,
    merged_into_id bigint,
    harvest_id bigint NOT NULL
);


--
-- Name: harvest_aspect_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_aspect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_aspect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_coder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_coder (
    id bigint NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    invited_by_id bigint,
    person_id bigint,
    harvest_id bigint NOT NULL
);


--
-- Name: harvest_coder_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_coder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_coder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_coding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_coding (
    id bigint NOT NULL,
    note bigint NOT NULL,
    competence character varying(40) NOT NULL,
    direction character varying(8) NOT NULL,
    coded_at timestamp with time zone,
    aspect_id bigint,
    coder_id bigint NOT NULL,
    harvest_id bigint NOT NULL,
    CONSTRAINT harvest_coding_note_check CHECK ((note >= 0)),
    CONSTRAINT harvest_coding_whole CHECK ((((aspect_id IS NULL) AND ((competence)::text = ''::text) AND ((direction)::text = ''::text)) OR ((aspect_id IS NOT NULL) AND (coded_at IS NOT NULL) AND (NOT ((direction)::text = ''::text)))))
);


--
-- Name: harvest_coding_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_coding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_coding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_harvest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_harvest (
    id bigint NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    title character varying(160) NOT NULL,
    framework character varying(30) NOT NULL,
    state character varying(10) NOT NULL,
    double smallint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    opened_by_id bigint,
    CONSTRAINT harvest_double CHECK ((double <= 100)),
    CONSTRAINT harvest_harvest_double_check CHECK ((double >= 0)),
    CONSTRAINT harvest_published CHECK ((((published_at IS NOT NULL) AND ((state)::text = 'published'::text)) OR ((NOT ((state)::text = 'published'::text)) AND (published_at IS NULL))))
);


--
-- Name: harvest_harvest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_harvest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_harvest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_harvestwall; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_harvestwall (
    id bigint NOT NULL,
    wall bigint NOT NULL,
    "order" smallint NOT NULL,
    harvest_id bigint NOT NULL,
    CONSTRAINT harvest_harvestwall_order_check CHECK (("order" >= 0)),
    CONSTRAINT harvest_harvestwall_wall_check CHECK ((wall >= 0))
);


--
-- Name: harvest_harvestwall_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_harvestwall ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_harvestwall_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_outcome (
    id bigint NOT NULL,
    note bigint NOT NULL,
    fate character varying(8) NOT NULL,
    reason character varying(500) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by_id bigint,
    harvest_id bigint NOT NULL,
    point_id bigint,
    CONSTRAINT harvest_outcome_note_check CHECK ((note >= 0)),
    CONSTRAINT harvest_outcome_whole CHECK (((((fate)::text = 'left_out'::text) AND (point_id IS NULL) AND (NOT ((reason)::text = ''::text))) OR (((fate)::text = ANY ((ARRAY['taken_up'::character varying, 'merged'::character varying])::text[])) AND (point_id IS NOT NULL))))
);


--
-- Name: harvest_outcome_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_outcome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_outcome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_point (
    id bigint NOT NULL,
    words character varying(400) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    harvest_id bigint NOT NULL,
    made_by_id bigint
);


--
-- Name: harvest_point_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_point ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_point_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_report (
    id bigint NOT NULL,
    number smallint NOT NULL,
    composed boolean NOT NULL,
    written_at timestamp with time zone NOT NULL,
    harvest_id bigint NOT NULL,
    written_by_id bigint,
    CONSTRAINT harvest_report_number_check CHECK ((number >= 0))
);


--
-- Name: harvest_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_sentence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_sentence (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    is_head boolean NOT NULL,
    words text NOT NULL,
    notes bigint[] NOT NULL,
    confirmed boolean NOT NULL,
    report_id bigint NOT NULL,
    CONSTRAINT harvest_sentence_order_check CHECK (("order" >= 0))
);


--
-- Name: harvest_sentence_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_sentence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_sentence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_told; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_told (
    id bigint NOT NULL,
    notes bigint[] NOT NULL,
    mailed boolean NOT NULL,
    told_at timestamp with time zone NOT NULL,
    harvest_id bigint NOT NULL,
    person_id bigint
);


--
-- Name: harvest_told_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_told ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_told_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: harvest_verdict; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.harvest_verdict (
    id bigint NOT NULL,
    note bigint NOT NULL,
    competence character varying(40) NOT NULL,
    direction character varying(8) NOT NULL,
    because character varying(500) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    aspect_id bigint,
    decided_by_id bigint,
    harvest_id bigint NOT NULL,
    CONSTRAINT harvest_verdict_note_check CHECK ((note >= 0)),
    CONSTRAINT harvest_verdict_whole CHECK ((((aspect_id IS NULL) AND ((competence)::text = ''::text) AND ((direction)::text = ''::text)) OR ((aspect_id IS NOT NULL) AND (NOT ((direction)::text = ''::text)))))
);


--
-- Name: harvest_verdict_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.harvest_verdict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.harvest_verdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_document (
    id bigint NOT NULL,
    ref_kind character varying(30) NOT NULL,
    ref_id character varying(40) NOT NULL,
    kind character varying(30) NOT NULL,
    title character varying(300) NOT NULL,
    text text NOT NULL,
    url character varying(500) NOT NULL,
    summary character varying(300) NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    on_date date,
    readers character varying(80)[] NOT NULL,
    parts text NOT NULL,
    title_key text GENERATED ALWAYS AS (lower(public.f_unaccent((title)::text))) STORED,
    search tsvector GENERATED ALWAYS AS ((((setweight(to_tsvector('public.home_dutch'::regconfig, translate((title)::text, '/_''’‘`'::text, '  '::text)), 'A'::"char") || setweight(to_tsvector('public.home_dutch'::regconfig, translate((summary)::text, '/_''’‘`'::text, '  '::text)), 'B'::"char")) || setweight(to_tsvector('public.home_dutch'::regconfig, translate(text, '/_''’‘`'::text, '  '::text)), 'C'::"char")) || setweight(to_tsvector('public.home_dutch'::regconfig, translate(parts, '/_''’‘`'::text, '  '::text)), 'D'::"char"))) STORED
);


--
-- Name: home_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.home_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.home_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_message (
    id bigint NOT NULL,
    for_organisation boolean NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    question_id bigint NOT NULL
);


--
-- Name: home_message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.home_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.home_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_missed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_missed (
    id bigint NOT NULL,
    text character varying(60) NOT NULL,
    week date NOT NULL,
    days integer NOT NULL
);


--
-- Name: home_missed_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.home_missed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.home_missed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_question (
    id bigint NOT NULL,
    to_kind character varying(30) NOT NULL,
    to_id character varying(40) NOT NULL,
    subject character varying(120) NOT NULL,
    state character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    asker_id bigint NOT NULL,
    owner_id bigint
);


--
-- Name: home_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.home_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.home_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_synonymgroup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_synonymgroup (
    id bigint NOT NULL,
    words character varying(60)[] NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: home_synonymgroup_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.home_synonymgroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.home_synonymgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: home_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_word (
    word character varying(60) NOT NULL,
    stem character varying(60) NOT NULL,
    documents integer NOT NULL
);


--
-- Name: jobs_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_run (
    id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    about character varying(80) NOT NULL,
    person_id bigint,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    state character varying(8) NOT NULL,
    done integer NOT NULL,
    total integer,
    stop_asked boolean NOT NULL,
    good double precision,
    CONSTRAINT jobs_run_done_check CHECK ((done >= 0)),
    CONSTRAINT jobs_run_total_check CHECK ((total >= 0))
);


--
-- Name: jobs_run_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.jobs_run ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.jobs_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_answer (
    id bigint NOT NULL,
    item character varying(8) NOT NULL,
    level smallint,
    remark character varying(300) NOT NULL,
    participant_id bigint NOT NULL,
    CONSTRAINT knowledge_answer_level_check CHECK ((level >= 0)),
    CONSTRAINT knowledge_answer_scale CHECK (((level IS NULL) OR ((level >= 1) AND (level <= 4))))
);


--
-- Name: knowledge_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_article (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    dated date NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    partner character varying(120) NOT NULL,
    review_date date,
    sub_theme character varying(120) NOT NULL,
    authors character varying(200) NOT NULL,
    body jsonb NOT NULL,
    image_id bigint
);


--
-- Name: knowledge_cms_dossier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_dossier (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    dated date NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    partner character varying(120) NOT NULL,
    review_date date,
    framework character varying(40) NOT NULL,
    body jsonb NOT NULL
);


--
-- Name: knowledge_cms_issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_issue (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    dated date NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    partner character varying(120) NOT NULL,
    review_date date,
    number character varying(40) NOT NULL,
    theme character varying(60) NOT NULL,
    foreword jsonb NOT NULL,
    cover_id bigint
);


--
-- Name: knowledge_cms_news; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_news (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    dated date NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    partner character varying(120) NOT NULL,
    review_date date,
    news_kind character varying(12) NOT NULL,
    body jsonb NOT NULL,
    image_id bigint
);


--
-- Name: knowledge_cms_theme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_theme (
    page_ptr_id integer NOT NULL,
    summary character varying(300) NOT NULL,
    dated date NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    audience character varying(30)[] NOT NULL,
    partner character varying(120) NOT NULL,
    review_date date,
    code character varying(60) NOT NULL,
    number smallint,
    questions jsonb NOT NULL,
    sub_themes jsonb NOT NULL,
    claims jsonb NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT knowledge_cms_theme_number_check CHECK ((number >= 0))
);


--
-- Name: wagtailcore_page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_page (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    title character varying(255) NOT NULL,
    slug character varying(255) NOT NULL,
    live boolean NOT NULL,
    has_unpublished_changes boolean NOT NULL,
    url_path text NOT NULL,
    seo_title character varying(255) NOT NULL,
    show_in_menus boolean NOT NULL,
    search_description text NOT NULL,
    go_live_at timestamp with time zone,
    expire_at timestamp with time zone,
    expired boolean NOT NULL,
    content_type_id integer NOT NULL,
    owner_id bigint,
    locked boolean NOT NULL,
    latest_revision_created_at timestamp with time zone,
    first_published_at timestamp with time zone,
    live_revision_id integer,
    last_published_at timestamp with time zone,
    draft_title character varying(255) NOT NULL,
    locked_at timestamp with time zone,
    locked_by_id bigint,
    translation_key uuid NOT NULL,
    locale_id integer NOT NULL,
    alias_of_id integer,
    latest_revision_id integer,
    CONSTRAINT wagtailcore_page_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_page_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_pageviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction (
    id integer NOT NULL,
    password character varying(255) NOT NULL,
    page_id integer NOT NULL,
    restriction_type character varying(20) NOT NULL
);


--
-- Name: knowledge_any_page; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.knowledge_any_page AS
 SELECT (page.id)::bigint AS id,
    page.path,
    page.title,
    page.url_path,
    page.live,
    page.owner_id,
    page.first_published_at,
    page.last_published_at,
    kind.kind,
    kind.news_kind,
    kind.summary,
    kind.dated,
    kind.themes,
    kind.region,
    kind.audience,
    kind.partner,
    kind.review_date,
    (page.live AND (NOT (EXISTS ( SELECT 1
           FROM (public.wagtailcore_pageviewrestriction closed
             JOIN public.wagtailcore_page above ON ((above.id = closed.page_id)))
          WHERE starts_with((page.path)::text, (above.path)::text))))) AS shown
   FROM (( SELECT knowledge_cms_news.page_ptr_id,
            (
                CASE
                    WHEN ((knowledge_cms_news.news_kind)::text = 'law'::text) THEN 'law'::text
                    ELSE 'news'::text
                END)::character varying AS kind,
            knowledge_cms_news.news_kind,
            knowledge_cms_news.themes,
            knowledge_cms_news.summary,
            knowledge_cms_news.dated,
            knowledge_cms_news.region,
            knowledge_cms_news.audience,
            knowledge_cms_news.partner,
            knowledge_cms_news.review_date
           FROM public.knowledge_cms_news
        UNION ALL
         SELECT knowledge_cms_theme.page_ptr_id,
            'theme'::character varying AS kind,
            ''::character varying AS news_kind,
            array_append(knowledge_cms_theme.themes, knowledge_cms_theme.code) AS themes,
            knowledge_cms_theme.summary,
            knowledge_cms_theme.dated,
            knowledge_cms_theme.region,
            knowledge_cms_theme.audience,
            knowledge_cms_theme.partner,
            knowledge_cms_theme.review_date
           FROM public.knowledge_cms_theme
        UNION ALL
         SELECT knowledge_cms_issue.page_ptr_id,
            'magazine'::character varying AS kind,
            ''::character varying AS news_kind,
                CASE
                    WHEN ((knowledge_cms_issue.theme)::text = ''::text) THEN knowledge_cms_issue.themes
                    ELSE array_append(knowledge_cms_issue.themes, knowledge_cms_issue.theme)
                END AS themes,
            knowledge_cms_issue.summary,
            knowledge_cms_issue.dated,
            knowledge_cms_issue.region,
            knowledge_cms_issue.audience,
            knowledge_cms_issue.partner,
            knowledge_cms_issue.review_date
           FROM public.knowledge_cms_issue
        UNION ALL
         SELECT knowledge_cms_article.page_ptr_id,
            'magazine'::character varying AS kind,
            ''::character varying AS news_kind,
            knowledge_cms_article.themes,
            knowledge_cms_article.summary,
            knowledge_cms_article.dated,
            knowledge_cms_article.region,
            knowledge_cms_article.audience,
            knowledge_cms_article.partner,
            knowledge_cms_article.review_date
           FROM public.knowledge_cms_article
        UNION ALL
         SELECT knowledge_cms_dossier.page_ptr_id,
            'dossier'::character varying AS kind,
            ''::character varying AS news_kind,
            knowledge_cms_dossier.themes,
            knowledge_cms_dossier.summary,
            knowledge_cms_dossier.dated,
            knowledge_cms_dossier.region,
            knowledge_cms_dossier.audience,
            knowledge_cms_dossier.partner,
            knowledge_cms_dossier.review_date
           FROM public.knowledge_cms_dossier) kind
     JOIN public.wagtailcore_page page ON ((page.id = kind.page_ptr_id)));


--
-- Name: knowledge_card; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_card (
    id bigint NOT NULL,
    side character varying(8) NOT NULL,
    state character varying(10) NOT NULL,
    description text NOT NULL,
    challenge_one character varying(400) NOT NULL,
    challenge_two character varying(400) NOT NULL,
    points character varying(400)[] NOT NULL,
    suggestions character varying(400)[] NOT NULL,
    edited_at timestamp with time zone,
    edited_by_id bigint,
    current_id bigint,
    dimension_id bigint NOT NULL,
    CONSTRAINT knowledge_card_two_challenges CHECK (((current_id IS NULL) OR ((NOT ((challenge_one)::text = ''::text)) AND (NOT ((challenge_two)::text = ''::text)))))
);


--
-- Name: knowledge_card_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_card ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_card_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cardversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cardversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    description text NOT NULL,
    challenge_one character varying(400) NOT NULL,
    challenge_two character varying(400) NOT NULL,
    points character varying(400)[] NOT NULL,
    suggestions character varying(400)[] NOT NULL,
    published_at timestamp with time zone NOT NULL,
    card_id bigint NOT NULL,
    published_by_id bigint,
    CONSTRAINT knowledge_cardversion_number_check CHECK ((number >= 0))
);


--
-- Name: knowledge_cardversion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_cardversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_cardversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_document (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    text text NOT NULL,
    text_read_at timestamp with time zone,
    text_fault character varying(12) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT knowledge_cms_document_file_size_check CHECK ((file_size >= 0))
);


--
-- Name: knowledge_cms_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_cms_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_cms_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_home; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_home (
    page_ptr_id integer NOT NULL
);


--
-- Name: knowledge_cms_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_image (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    file_size integer,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    credit character varying(200) NOT NULL,
    collection_id integer NOT NULL,
    uploaded_by_user_id bigint,
    CONSTRAINT knowledge_cms_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT knowledge_cms_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT knowledge_cms_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT knowledge_cms_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT knowledge_cms_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);


--
-- Name: knowledge_cms_image_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_cms_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_cms_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_publication; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_publication (
    id bigint NOT NULL,
    sort_order integer,
    title character varying(250) NOT NULL,
    kind character varying(12) NOT NULL,
    year smallint,
    authors character varying(250) NOT NULL,
    summary character varying(600) NOT NULL,
    url character varying(500) NOT NULL,
    dimension smallint,
    document_id bigint,
    page_id integer NOT NULL,
    CONSTRAINT knowledge_cms_publication_dimension_check CHECK ((dimension >= 0)),
    CONSTRAINT knowledge_cms_publication_year_check CHECK ((year >= 0)),
    CONSTRAINT knowledge_publication_leads_somewhere CHECK (((NOT ((url)::text = ''::text)) OR (document_id IS NOT NULL)))
);


--
-- Name: knowledge_cms_publication_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_cms_publication ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_cms_publication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_publisher; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_publisher (
    page_ptr_id integer NOT NULL,
    code character varying(40) NOT NULL,
    summary character varying(300) NOT NULL
);


--
-- Name: knowledge_cms_rendition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_rendition (
    id bigint NOT NULL,
    filter_spec character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    image_id bigint NOT NULL
);


--
-- Name: knowledge_cms_rendition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_cms_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_cms_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_cms_second_reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_cms_second_reading (
    task_ptr_id integer NOT NULL
);


--
-- Name: knowledge_consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_consent (
    id bigint NOT NULL,
    publisher character varying(40) NOT NULL,
    who character varying(120) NOT NULL,
    said_date date NOT NULL,
    given character varying(10) NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    registered_by_id bigint,
    withdrawn_by_id bigint,
    CONSTRAINT knowledge_consent_withdrawn CHECK (((withdrawn_by_id IS NULL) OR (withdrawn_at IS NOT NULL)))
);


--
-- Name: knowledge_consent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_consent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_dimension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_dimension (
    id bigint NOT NULL,
    number smallint NOT NULL,
    name character varying(200) NOT NULL,
    description text NOT NULL,
    statement character varying(200) NOT NULL,
    framework_id character varying(60) NOT NULL,
    CONSTRAINT knowledge_dimension_from_one CHECK ((number >= 1)),
    CONSTRAINT knowledge_dimension_number_check CHECK ((number >= 0))
);


--
-- Name: knowledge_dimension_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_dimension ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_dimension_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_framework; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_framework (
    code character varying(60) NOT NULL,
    name character varying(200) NOT NULL,
    about text NOT NULL,
    publisher character varying(40) NOT NULL
);


--
-- Name: knowledge_linkcheck; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_linkcheck (
    id bigint NOT NULL,
    page_id bigint NOT NULL,
    url character varying(500) NOT NULL,
    state character varying(8) NOT NULL,
    since_date date NOT NULL,
    new_url character varying(500) NOT NULL,
    looked_at timestamp with time zone
);


--
-- Name: knowledge_linkcheck_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_linkcheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_linkcheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_participant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_participant (
    id bigint NOT NULL,
    side character varying(8) NOT NULL,
    name character varying(60) NOT NULL,
    role character varying(12) NOT NULL,
    joined_with uuid NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    finished_at timestamp with time zone,
    left_at timestamp with time zone,
    actions_written smallint NOT NULL,
    person_id bigint,
    talk_id bigint NOT NULL,
    CONSTRAINT knowledge_participant_actions_written_check CHECK ((actions_written >= 0))
);


--
-- Name: knowledge_participant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_participant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_participant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_quote; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_quote (
    id bigint NOT NULL,
    words character varying(600) NOT NULL,
    fictitious boolean NOT NULL,
    shown boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    card_id bigint NOT NULL,
    consent_id bigint,
    CONSTRAINT knowledge_quote_consent CHECK (((NOT shown) OR (consent_id IS NOT NULL)))
);


--
-- Name: knowledge_quote_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_quote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_quote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_report (
    id bigint NOT NULL,
    page_id bigint NOT NULL,
    publisher character varying(40) NOT NULL,
    state character varying(10) NOT NULL,
    words text NOT NULL,
    email character varying(254) NOT NULL,
    told_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    answer text NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    person_id bigint,
    CONSTRAINT knowledge_report_closed CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL))))
);


--
-- Name: knowledge_report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_subscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_subscription (
    id bigint NOT NULL,
    uid uuid NOT NULL,
    email character varying(254) NOT NULL,
    themes character varying(60)[] NOT NULL,
    region character varying(20) NOT NULL,
    rhythm character varying(8) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_at timestamp with time zone,
    last_period character varying(8) NOT NULL,
    pages bigint[] NOT NULL,
    person_id bigint,
    CONSTRAINT knowledge_subscription_person_or_address CHECK ((((person_id IS NULL) OR ((email)::text = ''::text)) AND (1 = (
CASE
    WHEN (person_id IS NULL) THEN 1
    ELSE 0
END +
CASE
    WHEN ((email)::text = ''::text) THEN 1
    ELSE 0
END))))
);


--
-- Name: knowledge_subscription_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_subscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_subscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_talk; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_talk (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    site character varying(6) NOT NULL,
    board character varying(5) NOT NULL,
    phase character varying(8) NOT NULL,
    items jsonb NOT NULL,
    school_told boolean,
    board_told boolean,
    school_lost smallint NOT NULL,
    board_lost smallint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    agreed text NOT NULL,
    why_none_school character varying(300) NOT NULL,
    why_none_board character varying(300) NOT NULL,
    ended_at timestamp with time zone,
    dimension_id bigint,
    framework_id character varying(60) NOT NULL,
    opened_by_id bigint,
    CONSTRAINT knowledge_talk_about_a_card CHECK (((NOT ((kind)::text = 'card'::text)) OR (dimension_id IS NOT NULL))),
    CONSTRAINT knowledge_talk_board_lost_check CHECK ((board_lost >= 0)),
    CONSTRAINT knowledge_talk_ended CHECK ((((ended_at IS NOT NULL) AND ((phase)::text = 'ended'::text)) OR ((NOT ((phase)::text = 'ended'::text)) AND (ended_at IS NULL)))),
    CONSTRAINT knowledge_talk_school_lost_check CHECK ((school_lost >= 0))
);


--
-- Name: knowledge_talk_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_talk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_talk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_talkaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_talkaction (
    id bigint NOT NULL,
    side character varying(8) NOT NULL,
    promise bigint NOT NULL,
    talk_id bigint NOT NULL
);


--
-- Name: knowledge_talkaction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_talkaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_talkaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_tool; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_tool (
    code character varying(60) NOT NULL,
    publisher character varying(40) NOT NULL,
    current_id bigint
);


--
-- Name: knowledge_toolfield; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_toolfield (
    id bigint NOT NULL,
    "order" smallint NOT NULL,
    question character varying(200) NOT NULL,
    help character varying(300) NOT NULL,
    kind character varying(6) NOT NULL,
    version_id bigint NOT NULL,
    CONSTRAINT knowledge_toolfield_order_check CHECK (("order" >= 0))
);


--
-- Name: knowledge_toolfield_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_toolfield ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_toolfield_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_toolversion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_toolversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    title character varying(200) NOT NULL,
    about text NOT NULL,
    makers character varying(200) NOT NULL,
    licence character varying(100) NOT NULL,
    state character varying(10) NOT NULL,
    edited_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    edited_by_id bigint,
    tool_id character varying(60) NOT NULL,
    CONSTRAINT knowledge_toolversion_number_check CHECK ((number >= 0))
);


--
-- Name: knowledge_toolversion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_toolversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_toolversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: knowledge_worksheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.knowledge_worksheet (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    purpose character varying(5) NOT NULL,
    answers jsonb NOT NULL,
    started_at timestamp with time zone NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    version_id bigint NOT NULL
);


--
-- Name: knowledge_worksheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.knowledge_worksheet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.knowledge_worksheet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: kring_cache; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.kring_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


--
-- Name: live_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.live_change (
    id bigint NOT NULL,
    number bigint NOT NULL,
    kind character varying(60) NOT NULL,
    ids jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    channel_id character varying(80) NOT NULL
);


--
-- Name: live_change_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.live_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.live_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: live_channel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.live_channel (
    name character varying(80) NOT NULL,
    number bigint NOT NULL
);


--
-- Name: meetings_invitee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_invitee (
    id bigint NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    attended boolean,
    person_id bigint NOT NULL,
    meeting_id bigint NOT NULL
);


--
-- Name: meetings_invitee_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_invitee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_invitee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: meetings_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_item (
    id bigint NOT NULL,
    "order" integer NOT NULL,
    ref_kind character varying(30) NOT NULL,
    ref_id character varying(40) NOT NULL,
    words character varying(200) NOT NULL,
    meeting_id bigint NOT NULL,
    CONSTRAINT meetings_item_order_check CHECK (("order" >= 0)),
    CONSTRAINT meetings_item_says_something CHECK (((NOT ((ref_kind)::text = ''::text)) OR (NOT ((words)::text = ''::text))))
);


--
-- Name: meetings_item_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: meetings_meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings_meeting (
    id bigint NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place character varying(200) NOT NULL,
    link character varying(500) NOT NULL,
    state character varying(12) NOT NULL,
    minutes text NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    changes integer NOT NULL,
    planned_by_id bigint,
    CONSTRAINT meetings_forward CHECK ((ends_at > starts_at)),
    CONSTRAINT meetings_meeting_changes_check CHECK ((changes >= 0))
);


--
-- Name: meetings_meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.meetings_meeting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: notices_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_notice (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    context jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    "when" character varying(8) NOT NULL,
    sent_at timestamp with time zone,
    failed_at timestamp with time zone
);


--
-- Name: notices_notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.notices_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notices_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: notices_outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_outbox (
    id bigint NOT NULL,
    "to" text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    sent_at timestamp with time zone NOT NULL
);


--
-- Name: notices_outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.notices_outbox ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notices_outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: notices_preference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notices_preference (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    "when" character varying(8) NOT NULL
);


--
-- Name: notices_preference_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.notices_preference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.notices_preference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_account (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    person_id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    CONSTRAINT people_account_no_superuser CHECK ((NOT is_superuser))
);


--
-- Name: people_account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_account ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_account_user_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_account_user_permissions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: people_account_user_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_account_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_account_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_relation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_relation (
    id bigint NOT NULL,
    role character varying(30) NOT NULL,
    ref_kind character varying(30) NOT NULL,
    ref_id character varying(40) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    standing character varying(12) NOT NULL,
    stood_at timestamp with time zone,
    person_id bigint NOT NULL,
    stood_by_id bigint,
    CONSTRAINT people_relation_forward CHECK (((until_date IS NULL) OR (until_date >= from_date)))
);


--
-- Name: people_membership; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.people_membership AS
 SELECT ((account.id << 20) | (held.id)::bigint) AS id,
    account.id AS account_id,
    held.id AS group_id
   FROM (((public.people_relation relation
     JOIN public.people_account account ON ((account.person_id = relation.person_id)))
     JOIN public.auth_group held ON (((held.name)::text = (((((relation.role)::text || '@'::text) || (relation.ref_kind)::text) || ':'::text) || (relation.ref_id)::text))))
     CROSS JOIN ( SELECT COALESCE((NULLIF(current_setting('kring.today'::text, true), ''::text))::date, ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date) AS on_date) today)
  WHERE (((relation.standing)::text <> 'disputed'::text) AND (relation.from_date <= today.on_date) AND (COALESCE(relation.until_date, 'infinity'::date) >= today.on_date));


--
-- Name: people_pass; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_pass (
    id bigint NOT NULL,
    digest character varying(64) NOT NULL,
    purpose character varying(60) NOT NULL,
    ref_kind character varying(30) NOT NULL,
    ref_id character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    used_at timestamp with time zone,
    made_by_id bigint
);


--
-- Name: people_pass_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_pass ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_pass_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_person (
    id bigint NOT NULL,
    given_name character varying(100) NOT NULL,
    prefix character varying(30) NOT NULL,
    family_name character varying(100) NOT NULL,
    phone character varying(20) NOT NULL,
    address character varying(150) NOT NULL,
    postcode character varying(7) NOT NULL,
    town character varying(80) NOT NULL,
    language character varying(2) NOT NULL,
    fictitious boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    sort_key text GENERATED ALWAYS AS (lower(public.f_unaccent((((((family_name)::text || ', '::text) || (given_name)::text) || ' '::text) || (prefix)::text)))) STORED,
    search_key text GENERATED ALWAYS AS (lower(public.f_unaccent((((((given_name)::text || ' '::text) || (prefix)::text) || ' '::text) || (family_name)::text)))) STORED,
    merged_into_id bigint,
    merged_at timestamp with time zone
);


--
-- Name: people_person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_relation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_relation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_relation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people_token (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    digest character varying(64) NOT NULL,
    scopes character varying(40)[] NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    person_id bigint NOT NULL
);


--
-- Name: people_token_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.people_token ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_token_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: pghistory_context; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);


--
-- Name: practices_asked; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_asked (
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    thanked_at timestamp with time zone,
    person_id bigint NOT NULL,
    question_id bigint NOT NULL,
    CONSTRAINT practices_asked_answered CHECK (((NOT ((state)::text = 'answered'::text)) OR (answered_at IS NOT NULL)))
);


--
-- Name: practices_asked_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_asked ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_asked_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_consent (
    id bigint NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    version_id bigint NOT NULL
);


--
-- Name: practices_consent_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_consent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_experiment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_experiment (
    id bigint NOT NULL,
    title character varying(160) NOT NULL,
    expected text NOT NULL,
    tried text NOT NULL,
    saw text NOT NULL,
    decision character varying(10) NOT NULL,
    because text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    practice_id bigint
);


--
-- Name: practices_experiment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_experiment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_experiment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_practice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_practice (
    id bigint NOT NULL,
    title character varying(160) NOT NULL,
    context text NOT NULL,
    problem text NOT NULL,
    steps character varying(600)[] NOT NULL,
    money integer,
    hours integer,
    doer character varying(300) NOT NULL,
    conditions text NOT NULL,
    effect text NOT NULL,
    evidence character varying(10) NOT NULL,
    may_ask boolean NOT NULL,
    themes character varying(40)[] NOT NULL,
    audience character varying(4)[] NOT NULL,
    site character varying(6) NOT NULL,
    with_name boolean NOT NULL,
    with_school boolean NOT NULL,
    state character varying(10) NOT NULL,
    source_kind character varying(30) NOT NULL,
    source_id character varying(40) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    author_id bigint NOT NULL,
    drafted_by_id bigint,
    variant_of_id bigint,
    live_id bigint,
    CONSTRAINT practices_practice_hours_check CHECK ((hours >= 0)),
    CONSTRAINT practices_practice_live CHECK (((live_id IS NULL) OR ((state)::text = ANY ((ARRAY['offered'::character varying, 'returned'::character varying, 'published'::character varying])::text[])))),
    CONSTRAINT practices_practice_money_check CHECK ((money >= 0))
);


--
-- Name: practices_practice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_practice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_practice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_question (
    id bigint NOT NULL,
    theme character varying(40) NOT NULL,
    words text NOT NULL,
    put_at timestamp with time zone NOT NULL,
    asker_id bigint NOT NULL,
    practice_id bigint
);


--
-- Name: practices_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_ruling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_ruling (
    id bigint NOT NULL,
    verdict character varying(10) NOT NULL,
    reason text NOT NULL,
    ruled_at timestamp with time zone NOT NULL,
    ruled_by_id bigint,
    version_id bigint NOT NULL
);


--
-- Name: practices_ruling_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_ruling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_ruling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_trial; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_trial (
    id bigint NOT NULL,
    school_type character varying(10) NOT NULL,
    size character varying(10) NOT NULL,
    weighting character varying(10) NOT NULL,
    surroundings character varying(10) NOT NULL,
    province character varying(40) NOT NULL,
    state character varying(10) NOT NULL,
    result character varying(10) NOT NULL,
    happened text NOT NULL,
    adaptation text NOT NULL,
    shown character varying(10) NOT NULL,
    site character varying(6) NOT NULL,
    told_at timestamp with time zone NOT NULL,
    ruled_at timestamp with time zone,
    reason text NOT NULL,
    person_id bigint NOT NULL,
    practice_id bigint,
    ruled_by_id bigint,
    CONSTRAINT practices_trial_ruled CHECK ((((ruled_at IS NULL) AND ((state)::text = 'told'::text)) OR ((ruled_at IS NOT NULL) AND ((state)::text = 'taken_down'::text))))
);


--
-- Name: practices_trial_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_trial ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_trial_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_version (
    id bigint NOT NULL,
    title character varying(160) NOT NULL,
    context text NOT NULL,
    problem text NOT NULL,
    steps character varying(600)[] NOT NULL,
    money integer,
    hours integer,
    doer character varying(300) NOT NULL,
    conditions text NOT NULL,
    effect text NOT NULL,
    evidence character varying(10) NOT NULL,
    may_ask boolean NOT NULL,
    themes character varying(40)[] NOT NULL,
    audience character varying(4)[] NOT NULL,
    site character varying(6) NOT NULL,
    with_name boolean NOT NULL,
    with_school boolean NOT NULL,
    school_type character varying(10) NOT NULL,
    size character varying(10) NOT NULL,
    weighting character varying(10) NOT NULL,
    surroundings character varying(10) NOT NULL,
    province character varying(40) NOT NULL,
    number smallint NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    practice_id bigint NOT NULL,
    CONSTRAINT practices_version_hours_check CHECK ((hours >= 0)),
    CONSTRAINT practices_version_money_check CHECK ((money >= 0)),
    CONSTRAINT practices_version_number_check CHECK ((number >= 0))
);


--
-- Name: practices_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: practices_willing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practices_willing (
    id bigint NOT NULL,
    themes character varying(40)[] NOT NULL,
    paused boolean NOT NULL,
    said_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL
);


--
-- Name: practices_willing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.practices_willing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.practices_willing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: privacy_export; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.privacy_export (
    id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone,
    ends_at timestamp with time zone,
    size bigint NOT NULL,
    person_id bigint NOT NULL
);


--
-- Name: privacy_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.privacy_grant (
    id bigint NOT NULL,
    receiver_kind character varying(30) NOT NULL,
    receiver_id character varying(40) NOT NULL,
    item_kind character varying(30) NOT NULL,
    item_id character varying(40) NOT NULL,
    purpose character varying(200) NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    giver_id bigint NOT NULL,
    CONSTRAINT privacy_grant_forward CHECK ((until_date >= from_date))
);


--
-- Name: privacy_grant_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.privacy_grant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.privacy_grant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: privacy_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.privacy_look (
    id bigint NOT NULL,
    item_kind character varying(30) NOT NULL,
    item_id character varying(40) NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    looker_id bigint NOT NULL,
    of_person_id bigint NOT NULL,
    under_grant_id bigint
);


--
-- Name: privacy_look_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.privacy_look ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.privacy_look_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: promises_promise; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.promises_promise (
    id bigint NOT NULL,
    words character varying(300) NOT NULL,
    owner_name character varying(120) NOT NULL,
    owner_address character varying(254) NOT NULL,
    guest_gone_at timestamp with time zone,
    due_date date NOT NULL,
    follow_up_date date NOT NULL,
    state character varying(8) NOT NULL,
    about_kind character varying(30) NOT NULL,
    about_id character varying(40) NOT NULL,
    made_in_kind character varying(30) NOT NULL,
    made_in_id character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    answered_at timestamp with time zone,
    answer character varying(500) NOT NULL,
    made_by_id bigint,
    owner_id bigint,
    CONSTRAINT promises_one_owner CHECK ((((owner_id IS NOT NULL) AND ((owner_address)::text = ''::text) AND ((owner_name)::text = ''::text)) OR ((owner_id IS NULL) AND (NOT ((owner_name)::text = ''::text)) AND (NOT ((owner_address)::text = ''::text))) OR ((guest_gone_at IS NOT NULL) AND (owner_id IS NULL) AND ((owner_address)::text = ''::text) AND ((owner_name)::text = ''::text))))
);


--
-- Name: promises_promise_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.promises_promise ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.promises_promise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_activity (
    id bigint NOT NULL,
    uid uuid NOT NULL,
    state character varying(10) NOT NULL,
    title character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    themes character varying(40)[] NOT NULL,
    formal boolean NOT NULL,
    with_team boolean NOT NULL,
    organiser character varying(200) NOT NULL,
    hours numeric(6,2),
    points smallint,
    question character varying(20) NOT NULL,
    reflection text NOT NULL,
    brought text NOT NULL,
    ask_date date,
    asked_at timestamp with time zone,
    brought_later text NOT NULL,
    looked_back_at timestamp with time zone,
    proven boolean NOT NULL,
    source_kind character varying(30) NOT NULL,
    source_id character varying(40) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    goal_id bigint,
    CONSTRAINT record_activity_forward CHECK ((until_date >= from_date)),
    CONSTRAINT record_activity_points_check CHECK ((points >= 0))
);


--
-- Name: record_activity_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.record_activity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.record_activity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_goal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_goal (
    id bigint NOT NULL,
    uid uuid NOT NULL,
    words character varying(300) NOT NULL,
    site character varying(6) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    done_date date,
    person_id bigint NOT NULL
);


--
-- Name: record_goal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.record_goal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.record_goal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_import (
    id bigint NOT NULL,
    state character varying(10) NOT NULL,
    name character varying(140) NOT NULL,
    text text NOT NULL,
    columns jsonb NOT NULL,
    given_at timestamp with time zone NOT NULL,
    added integer NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT record_import_added_check CHECK ((added >= 0))
);


--
-- Name: record_import_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.record_import ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.record_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: record_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.record_link (
    id bigint NOT NULL,
    words character varying(200) NOT NULL,
    url character varying(500) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    activity_id bigint NOT NULL
);


--
-- Name: record_link_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.record_link ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.record_link_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_application; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_application (
    id bigint NOT NULL,
    title character varying(20) NOT NULL,
    route character varying(20) NOT NULL,
    explanation text NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL
);


--
-- Name: register_application_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_application ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_application_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_applicationhistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_applicationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    title character varying(20) NOT NULL,
    route character varying(20) NOT NULL,
    explanation text NOT NULL,
    applied_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);


--
-- Name: register_applicationhistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_applicationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_applicationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_biller; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_biller (
    id bigint NOT NULL,
    name character varying(150) NOT NULL,
    street character varying(150) NOT NULL,
    postcode character varying(7) NOT NULL,
    town character varying(80) NOT NULL,
    kvk character varying(8) NOT NULL,
    vat_number character varying(14) NOT NULL,
    iban character varying(34) NOT NULL,
    email character varying(254) NOT NULL,
    payment_days smallint NOT NULL,
    last integer NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_biller_last_check CHECK ((last >= 0)),
    CONSTRAINT register_biller_payment_days_check CHECK ((payment_days >= 0))
);


--
-- Name: register_biller_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_biller ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_biller_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_boardsignup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_boardsignup (
    id bigint NOT NULL,
    function character varying(100) NOT NULL,
    explanation text NOT NULL,
    state character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    reason text NOT NULL,
    accepted_date date,
    ended_date date,
    board_id character varying(5) NOT NULL,
    decided_by_id bigint,
    person_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_signup_accepted_when CHECK (((accepted_date IS NOT NULL) OR (NOT ((state)::text = ANY ((ARRAY['accepted'::character varying, 'ended'::character varying])::text[]))))),
    CONSTRAINT register_signup_forward CHECK (((ended_date IS NULL) OR (ended_date >= accepted_date)))
);


--
-- Name: register_boardsignup_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_boardsignup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_boardsignup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_boardwish; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_boardwish (
    id bigint NOT NULL,
    collective boolean NOT NULL,
    email character varying(254) NOT NULL,
    reference character varying(60) NOT NULL,
    kvk character varying(8) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    board_id character varying(5) NOT NULL,
    register_id character varying(10) NOT NULL,
    set_by_id bigint
);


--
-- Name: register_boardwish_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_boardwish ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_boardwish_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_certificate (
    id bigint NOT NULL,
    code character varying(12) NOT NULL,
    title character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    list_number integer NOT NULL,
    list_index integer NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    reason character varying(12) NOT NULL,
    enrolment_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_certificate_list_index_check CHECK ((list_index >= 0)),
    CONSTRAINT register_certificate_list_number_check CHECK ((list_number >= 0)),
    CONSTRAINT register_certificate_revoked CHECK (((((reason)::text = ''::text) AND (revoked_at IS NULL)) OR ((revoked_at IS NOT NULL) AND (NOT ((reason)::text = ''::text)))))
);


--
-- Name: register_certificate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_certificate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_certificate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_certificatehistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_certificatehistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    code character varying(12) NOT NULL,
    title character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    list_number integer NOT NULL,
    list_index integer NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    reason character varying(12) NOT NULL,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_certificatehistory_list_index_check CHECK ((list_index >= 0)),
    CONSTRAINT register_certificatehistory_list_number_check CHECK ((list_number >= 0))
);


--
-- Name: register_certificatehistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_certificatehistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_certificatehistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_enrolment (
    id bigint NOT NULL,
    number character varying(8) NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    consented_at timestamp with time zone,
    left_date date,
    person_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    merged_into_id bigint,
    CONSTRAINT register_enrolment_number CHECK (((number)::text ~ '^[1-9]\d{7}$'::text))
);


--
-- Name: register_enrolment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_enrolment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_enrolment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_enrolmenthistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_enrolmenthistory (
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    number character varying(8) NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    consented_at timestamp with time zone,
    left_date date,
    merged_into_id bigint,
    person_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    register_id character varying(10) NOT NULL
);


--
-- Name: register_enrolmenthistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_enrolmenthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_enrolmenthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_entry (
    id bigint NOT NULL,
    given_name character varying(100) NOT NULL,
    prefix character varying(30) NOT NULL,
    family_name character varying(100) NOT NULL,
    places character varying(400) NOT NULL,
    schools text NOT NULL,
    boards text NOT NULL,
    given_key text GENERATED ALWAYS AS (lower(public.f_unaccent((given_name)::text))) STORED,
    family_key text GENERATED ALWAYS AS (lower(public.f_unaccent((family_name)::text))) STORED,
    name_key text GENERATED ALWAYS AS (lower(public.f_unaccent((((((given_name)::text || ' '::text) || (prefix)::text) || ' '::text) || (family_name)::text)))) STORED,
    where_key text GENERATED ALWAYS AS (lower(public.f_unaccent((((((places)::text || ' '::text) || schools) || ' '::text) || boards)))) STORED,
    enrolment_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    shielded_until date
);


--
-- Name: register_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_fee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_fee (
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(8,2),
    low_amount numeric(8,2),
    source text NOT NULL,
    vat character varying(1) NOT NULL,
    vat_rate numeric(5,2),
    vat_reason character varying(200) NOT NULL,
    set_at timestamp with time zone,
    register_id character varying(10) NOT NULL,
    set_by_id bigint,
    CONSTRAINT register_fee_low_positive CHECK (((low_amount IS NULL) OR (low_amount >= (0)::numeric))),
    CONSTRAINT register_fee_positive CHECK (((amount IS NULL) OR (amount > (0)::numeric))),
    CONSTRAINT register_fee_year_check CHECK ((year >= 0))
);


--
-- Name: register_fee_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_fee ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_fee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_insightquestion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_insightquestion (
    id bigint NOT NULL,
    purpose character varying(200) NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    asked_by_id bigint NOT NULL,
    board_id character varying(5) NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT register_insight_forward CHECK ((until_date >= from_date))
);


--
-- Name: register_insightquestion_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_insightquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_insightquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_invoice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_invoice (
    id bigint NOT NULL,
    number integer NOT NULL,
    kind character varying(8) NOT NULL,
    year smallint NOT NULL,
    reason character varying(300) NOT NULL,
    buyer jsonb NOT NULL,
    seller jsonb NOT NULL,
    date date NOT NULL,
    due_date date,
    vat character varying(1) NOT NULL,
    vat_rate numeric(5,2) NOT NULL,
    vat_reason character varying(200) NOT NULL,
    net numeric(10,2) NOT NULL,
    vat_amount numeric(10,2) NOT NULL,
    total numeric(10,2) NOT NULL,
    paid_date date,
    made_at timestamp with time zone NOT NULL,
    board_id character varying(5),
    credits_id bigint,
    person_id bigint,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_invoice_adds_up CHECK ((total = (net + vat_amount))),
    CONSTRAINT register_invoice_credits CHECK ((((credits_id IS NULL) AND ((kind)::text = 'invoice'::text)) OR ((credits_id IS NOT NULL) AND ((kind)::text = 'credit'::text) AND (NOT ((reason)::text = ''::text))))),
    CONSTRAINT register_invoice_number_check CHECK ((number >= 0)),
    CONSTRAINT register_invoice_one_payer CHECK ((((board_id IS NOT NULL) AND (person_id IS NULL)) OR ((board_id IS NULL) AND (person_id IS NOT NULL)))),
    CONSTRAINT register_invoice_year_check CHECK ((year >= 0))
);


--
-- Name: register_invoice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_invoice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_invoice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_invoiceline; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_invoiceline (
    id bigint NOT NULL,
    year smallint NOT NULL,
    words character varying(300) NOT NULL,
    amount numeric(8,2) NOT NULL,
    counts boolean NOT NULL,
    enrolment_id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    CONSTRAINT register_invoiceline_year_check CHECK ((year >= 0))
);


--
-- Name: register_invoiceline_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_invoiceline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_invoiceline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_leaderstotal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_leaderstotal (
    id bigint NOT NULL,
    on_date date NOT NULL,
    total integer NOT NULL,
    source character varying(300) NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_leaderstotal_total_check CHECK ((total >= 0)),
    CONSTRAINT register_total_sourced CHECK (((total > 0) AND (NOT ((source)::text = ''::text))))
);


--
-- Name: register_leaderstotal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_leaderstotal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_leaderstotal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_merge (
    id bigint NOT NULL,
    reason text NOT NULL,
    state character varying(12) NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    gone_yes_at timestamp with time zone,
    into_yes_at timestamp with time zone,
    stood_in_reason text NOT NULL,
    ended_at timestamp with time zone,
    folded jsonb NOT NULL,
    "left" jsonb NOT NULL,
    gone_id bigint NOT NULL,
    into_id bigint NOT NULL,
    proposed_by_id bigint NOT NULL,
    register_id character varying(10) NOT NULL,
    stood_in_by_id bigint,
    CONSTRAINT register_merge_agreed CHECK (((NOT ((state)::text = 'done'::text)) OR ((gone_yes_at IS NOT NULL) AND (into_yes_at IS NOT NULL)))),
    CONSTRAINT register_merge_has_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT register_merge_of_two CHECK ((NOT (gone_id = into_id))),
    CONSTRAINT register_merge_second_officer CHECK (((stood_in_by_id IS NULL) OR (NOT ((stood_in_by_id = proposed_by_id) AND (stood_in_by_id IS NOT NULL)))))
);


--
-- Name: register_merge_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_merge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_monthfigures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_monthfigures (
    id bigint NOT NULL,
    month date NOT NULL,
    version smallint NOT NULL,
    counts jsonb NOT NULL,
    published_at timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_figures_corrected_why CHECK (((version = 1) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT register_figures_first_of_month CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT register_monthfigures_version_check CHECK ((version >= 0))
);


--
-- Name: register_monthfigures_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_monthfigures ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_monthfigures_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_postponement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_postponement (
    id bigint NOT NULL,
    reason character varying(20) NOT NULL,
    months smallint NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    case_id bigint,
    enrolment_id bigint NOT NULL,
    CONSTRAINT register_postponement_forward CHECK ((until_date > from_date)),
    CONSTRAINT register_postponement_months_check CHECK ((months >= 0))
);


--
-- Name: register_postponement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_postponement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_postponement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_postponementhistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_postponementhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    reason character varying(20) NOT NULL,
    months smallint NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    case_id bigint,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT register_postponementhistory_months_check CHECK ((months >= 0))
);


--
-- Name: register_postponementhistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_postponementhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_postponementhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_postponementrequest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_postponementrequest (
    id bigint NOT NULL,
    reason character varying(20) NOT NULL,
    months smallint NOT NULL,
    explanation text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    CONSTRAINT register_postponementrequest_months_check CHECK ((months >= 0))
);


--
-- Name: register_postponementrequest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_postponementrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_postponementrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_postponementrequesthistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_postponementrequesthistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    reason character varying(20) NOT NULL,
    months smallint NOT NULL,
    explanation text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT register_postponementrequesthistory_months_check CHECK ((months >= 0))
);


--
-- Name: register_postponementrequesthistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_postponementrequesthistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_postponementrequesthistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_register; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_register (
    code character varying(10) NOT NULL,
    name character varying(120) NOT NULL,
    owner_name character varying(120) NOT NULL,
    secondary boolean NOT NULL,
    voluntary boolean NOT NULL,
    needs_consent boolean NOT NULL,
    decider character varying(12) NOT NULL,
    purpose text NOT NULL,
    rules_text text NOT NULL,
    "order" smallint NOT NULL,
    CONSTRAINT register_register_order_check CHECK (("order" >= 0))
);


--
-- Name: register_registration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_registration (
    id bigint NOT NULL,
    title character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    rule_set character varying(60) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    case_id bigint,
    enrolment_id bigint NOT NULL,
    anchor_date date,
    CONSTRAINT register_registration_forward CHECK (((until_date IS NULL) OR (until_date > from_date)))
);


--
-- Name: register_registration_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_registration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_registration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_registrationhistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_registrationhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    title character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    anchor_date date,
    rule_set character varying(60) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    case_id bigint,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);


--
-- Name: register_registrationhistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_registrationhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_registrationhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_reminded; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_reminded (
    id bigint NOT NULL,
    due_date date NOT NULL,
    months_before smallint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    enrolment_id bigint NOT NULL,
    CONSTRAINT register_reminded_months_before_check CHECK ((months_before >= 0))
);


--
-- Name: register_reminded_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_reminded ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_reminded_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_reminder (
    id bigint NOT NULL,
    months_before smallint NOT NULL,
    text text NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_reminder_months CHECK (((months_before >= 1) AND (months_before <= 24))),
    CONSTRAINT register_reminder_months_before_check CHECK ((months_before >= 0))
);


--
-- Name: register_reminder_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_reminder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_removal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_removal (
    id bigint NOT NULL,
    grounds text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    from_date date,
    case_id bigint,
    enrolment_id bigint NOT NULL
);


--
-- Name: register_removal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_removal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_removal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_removalhistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_removalhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    grounds text NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    from_date date,
    case_id bigint,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);


--
-- Name: register_removalhistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_removalhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_removalhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_renewal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_renewal (
    id bigint NOT NULL,
    way character varying(12) NOT NULL,
    activities integer[] NOT NULL,
    explanation text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    registration_id bigint NOT NULL
);


--
-- Name: register_renewal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_renewal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_renewal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_renewalhistory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_renewalhistory (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_entry character varying(40) DEFAULT "left"(COALESCE(current_setting('kring.entry'::text, true), ''::text), 40) NOT NULL,
    way character varying(12) NOT NULL,
    activities integer[] NOT NULL,
    explanation text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    enrolment_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    registration_id bigint NOT NULL
);


--
-- Name: register_renewalhistory_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_renewalhistory ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_renewalhistory_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_shield; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_shield (
    id bigint NOT NULL,
    reason text NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    put_at timestamp with time zone NOT NULL,
    reminded_at timestamp with time zone,
    lifted_at timestamp with time zone,
    person_id bigint NOT NULL,
    put_by_id bigint,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_shield_forward CHECK ((until_date >= from_date)),
    CONSTRAINT register_shield_has_reason CHECK ((NOT (reason = ''::text)))
);


--
-- Name: register_shield_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_shield ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_shield_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_showing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_showing (
    id bigint NOT NULL,
    school boolean NOT NULL,
    portrait uuid,
    show_portrait boolean NOT NULL,
    email character varying(254) NOT NULL,
    website character varying(200) NOT NULL,
    phone character varying(20) NOT NULL,
    motto character varying(160) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT register_showing_has_portrait CHECK (((NOT show_portrait) OR (portrait IS NOT NULL)))
);


--
-- Name: register_showing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_showing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_showing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_span; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_span (
    id bigint NOT NULL,
    status character varying(12) NOT NULL,
    title character varying(20) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    due_date date,
    rule_set character varying(60) NOT NULL,
    enrolment_id bigint NOT NULL,
    CONSTRAINT register_span_forward CHECK (((until_date IS NULL) OR (until_date > from_date)))
);


--
-- Name: register_span_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_span ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_span_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: register_statuslist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_statuslist (
    id bigint NOT NULL,
    number integer NOT NULL,
    token text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    register_id character varying(10) NOT NULL,
    CONSTRAINT register_statuslist_number_check CHECK ((number >= 0))
);


--
-- Name: register_statuslist_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.register_statuslist ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.register_statuslist_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialaccount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialapp; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialtoken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: standard_framework; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standard_framework (
    code character varying(30) NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(12) NOT NULL,
    sector character varying(2) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    source character varying(400) NOT NULL,
    remark character varying(400) NOT NULL,
    "order" smallint NOT NULL,
    CONSTRAINT standard_framework_forward CHECK (((until_date IS NULL) OR (until_date > from_date))),
    CONSTRAINT standard_framework_order_check CHECK (("order" >= 0))
);


--
-- Name: standard_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standard_item (
    code character varying(40) NOT NULL
);


--
-- Name: standard_itemname; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standard_itemname (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    from_date date NOT NULL,
    until_date date,
    verified boolean NOT NULL,
    source character varying(400) NOT NULL,
    remark character varying(400) NOT NULL,
    entered_at timestamp with time zone,
    item_id character varying(40) NOT NULL,
    CONSTRAINT standard_name_forward CHECK (((until_date IS NULL) OR (until_date >= from_date)))
);


--
-- Name: standard_itemname_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.standard_itemname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.standard_itemname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: standard_place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standard_place (
    id bigint NOT NULL,
    number smallint NOT NULL,
    framework_id character varying(30) NOT NULL,
    item_id character varying(40) NOT NULL,
    CONSTRAINT standard_place_number_check CHECK ((number >= 0))
);


--
-- Name: standard_place_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.standard_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.standard_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: taggit_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_tag (
    id integer NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(100) NOT NULL
);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_tag ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_tag_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: taggit_taggeditem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.taggit_taggeditem (
    id integer NOT NULL,
    object_id integer NOT NULL,
    content_type_id integer NOT NULL,
    tag_id integer NOT NULL
);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.taggit_taggeditem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.taggit_taggeditem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_admin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_admin (
    id integer NOT NULL
);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_admin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_admin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_editingsession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_editingsession (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL,
    is_editing boolean NOT NULL
);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_editingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_editingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailadmin_formstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailadmin_formstate (
    id integer NOT NULL,
    data text NOT NULL,
    object_id character varying(255) NOT NULL,
    parent_object_id character varying(255) NOT NULL,
    last_updated_at timestamp with time zone NOT NULL,
    content_type_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailadmin_formstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailadmin_formstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collection (
    id integer NOT NULL,
    path character varying(255) NOT NULL COLLATE pg_catalog."C",
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT wagtailcore_collection_depth_check CHECK ((depth >= 0)),
    CONSTRAINT wagtailcore_collection_numchild_check CHECK ((numchild >= 0))
);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction (
    id integer NOT NULL,
    restriction_type character varying(20) NOT NULL,
    password character varying(255) NOT NULL,
    collection_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_collectionviewrestriction_groups (
    id bigint NOT NULL,
    collectionviewrestriction_id integer CONSTRAINT wagtailcore_collectionviewr_collectionviewrestriction__not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_collectionviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_collectionviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_comment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_comment (
    id integer NOT NULL,
    text text NOT NULL,
    contentpath text NOT NULL,
    "position" text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    page_id integer NOT NULL,
    resolved_by_id bigint,
    revision_created_id integer,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_commentreply; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_commentreply (
    id integer NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    comment_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_commentreply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_commentreply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupapprovaltask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask (
    task_ptr_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupapprovaltask_groups (
    id bigint NOT NULL,
    groupapprovaltask_id integer CONSTRAINT wagtailcore_groupapprovaltask_gro_groupapprovaltask_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupapprovaltask_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupapprovaltask_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupcollectionpermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupcollectionpermission (
    id integer NOT NULL,
    collection_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupcollectionpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupcollectionpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_grouppagepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_grouppagepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    page_id integer NOT NULL,
    permission_id integer NOT NULL
);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_grouppagepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_grouppagepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_groupsitepermission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_groupsitepermission (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL,
    site_id integer NOT NULL
);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_groupsitepermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_groupsitepermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_locale; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_locale (
    id integer NOT NULL,
    language_code character varying(100) NOT NULL
);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_locale ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_locale_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_modellogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_modellogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_modellogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    object_id character varying(255) NOT NULL,
    content_type_id integer,
    user_id bigint,
    uuid uuid,
    revision_id integer
);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_modellogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_modellogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_page ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_page_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagelogentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagelogentry (
    id integer NOT NULL,
    label text NOT NULL,
    action character varying(255) NOT NULL,
    data jsonb CONSTRAINT wagtailcore_pagelogentry_data_json_not_null NOT NULL,
    "timestamp" timestamp with time zone NOT NULL,
    content_changed boolean NOT NULL,
    deleted boolean NOT NULL,
    content_type_id integer,
    page_id integer NOT NULL,
    revision_id integer,
    user_id bigint,
    uuid uuid
);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagelogentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagelogentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_revision (
    id integer CONSTRAINT wagtailcore_pagerevision_id_not_null NOT NULL,
    created_at timestamp with time zone CONSTRAINT wagtailcore_pagerevision_created_at_not_null NOT NULL,
    content jsonb CONSTRAINT wagtailcore_pagerevision_content_json_not_null NOT NULL,
    approved_go_live_at timestamp with time zone,
    object_id character varying(255) CONSTRAINT wagtailcore_pagerevision_page_id_not_null NOT NULL,
    user_id bigint,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL,
    object_str text NOT NULL
);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagerevision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pagesubscription; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pagesubscription (
    id integer NOT NULL,
    comment_notifications boolean NOT NULL,
    page_id integer NOT NULL,
    user_id bigint NOT NULL
);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pagesubscription ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pagesubscription_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_pageviewrestriction_groups (
    id bigint NOT NULL,
    pageviewrestriction_id integer CONSTRAINT wagtailcore_pageviewrestriction_pageviewrestriction_id_not_null NOT NULL,
    group_id integer NOT NULL
);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_pageviewrestriction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_pageviewrestriction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_referenceindex; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_referenceindex (
    id integer NOT NULL,
    object_id character varying(255) NOT NULL,
    to_object_id character varying(255) NOT NULL,
    model_path text NOT NULL,
    content_path text NOT NULL,
    content_path_hash uuid NOT NULL,
    base_content_type_id integer NOT NULL,
    content_type_id integer NOT NULL,
    to_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_referenceindex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_referenceindex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_site; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_site (
    id integer NOT NULL,
    hostname character varying(255) NOT NULL,
    port integer NOT NULL,
    is_default_site boolean NOT NULL,
    root_page_id integer NOT NULL,
    site_name character varying(255) NOT NULL
);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_task (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL,
    content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_task ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_taskstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_taskstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    content_type_id integer NOT NULL,
    revision_id integer CONSTRAINT wagtailcore_taskstate_page_revision_id_not_null NOT NULL,
    task_id integer NOT NULL,
    workflow_state_id integer NOT NULL,
    finished_by_id bigint,
    comment text NOT NULL
);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_taskstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_taskstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_uploadedfile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_uploadedfile (
    id integer NOT NULL,
    file character varying(200) NOT NULL,
    for_content_type_id integer,
    uploaded_by_user_id bigint
);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_uploadedfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_uploadedfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflow (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    active boolean NOT NULL
);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowcontenttype; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowcontenttype (
    content_type_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowpage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowpage (
    page_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowstate (
    id integer NOT NULL,
    status character varying(50) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    current_task_state_id integer,
    object_id character varying(255) CONSTRAINT wagtailcore_workflowstate_page_id_not_null NOT NULL,
    requested_by_id bigint,
    workflow_id integer NOT NULL,
    content_type_id integer NOT NULL,
    base_content_type_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowstate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowstate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailcore_workflowtask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailcore_workflowtask (
    id integer NOT NULL,
    sort_order integer,
    task_id integer NOT NULL,
    workflow_id integer NOT NULL
);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailcore_workflowtask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailcore_workflowtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtaildocs_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtaildocs_document (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    uploaded_by_user_id bigint,
    collection_id integer NOT NULL,
    file_size bigint,
    file_hash character varying(40) NOT NULL,
    CONSTRAINT wagtaildocs_document_file_size_check CHECK ((file_size >= 0))
);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtaildocs_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtaildocs_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_image; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_image (
    id integer NOT NULL,
    title character varying(255) NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    focal_point_x integer,
    focal_point_y integer,
    focal_point_width integer,
    focal_point_height integer,
    uploaded_by_user_id bigint,
    file_size integer,
    collection_id integer NOT NULL,
    file_hash character varying(40) NOT NULL,
    description character varying(255) NOT NULL,
    CONSTRAINT wagtailimages_image_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_height_check CHECK ((focal_point_height >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_width_check CHECK ((focal_point_width >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_x_check CHECK ((focal_point_x >= 0)),
    CONSTRAINT wagtailimages_image_focal_point_y_check CHECK ((focal_point_y >= 0))
);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_image ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailimages_rendition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailimages_rendition (
    id integer NOT NULL,
    file character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    focal_point_key character varying(16) NOT NULL,
    filter_spec character varying(255) NOT NULL,
    image_id integer NOT NULL
);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailimages_rendition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailimages_rendition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailsearch_indexentry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailsearch_indexentry (
    id integer NOT NULL,
    object_id character varying(50) NOT NULL,
    title_norm double precision NOT NULL,
    content_type_id integer NOT NULL,
    autocomplete tsvector NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    title_text text NOT NULL,
    body_text text NOT NULL
);


--
-- Name: wagtailsearch_indexentry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailsearch_indexentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailsearch_indexentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wagtailusers_userprofile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wagtailusers_userprofile (
    id integer NOT NULL,
    submitted_notifications boolean NOT NULL,
    approved_notifications boolean NOT NULL,
    rejected_notifications boolean NOT NULL,
    user_id bigint NOT NULL,
    preferred_language character varying(10) NOT NULL,
    current_time_zone character varying(40) NOT NULL,
    avatar character varying(100) NOT NULL,
    updated_comments_notifications boolean CONSTRAINT wagtailusers_userprofile_updated_comments_notification_not_null NOT NULL,
    dismissibles jsonb NOT NULL,
    theme character varying(40) NOT NULL,
    density character varying(40) NOT NULL,
    contrast character varying(40) NOT NULL,
    keyboard_shortcuts boolean NOT NULL
);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wagtailusers_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wagtailusers_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_area (
    id bigint NOT NULL,
    "left" smallint NOT NULL,
    top smallint NOT NULL,
    width smallint NOT NULL,
    height smallint NOT NULL,
    note_id bigint NOT NULL,
    photo_id bigint NOT NULL,
    CONSTRAINT wall_area_height_check CHECK ((height >= 0)),
    CONSTRAINT wall_area_left_check CHECK (("left" >= 0)),
    CONSTRAINT wall_area_top_check CHECK ((top >= 0)),
    CONSTRAINT wall_area_width_check CHECK ((width >= 0))
);


--
-- Name: wall_area_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_area ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_area_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_cluster; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_cluster (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    place character varying(2000) NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    theme_id bigint,
    wall_id bigint NOT NULL,
    CONSTRAINT wall_cluster_version_check CHECK ((version >= 0))
);


--
-- Name: wall_cluster_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_cluster ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_cluster_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_group (
    id bigint NOT NULL,
    place smallint NOT NULL,
    name character varying(120) NOT NULL,
    wall_id bigint NOT NULL,
    CONSTRAINT wall_group_place_check CHECK ((place >= 0))
);


--
-- Name: wall_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_guest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_guest (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    address character varying(254) NOT NULL,
    joined_with uuid NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    sent_away_at timestamp with time zone,
    gone_at timestamp with time zone,
    sent_away_by_id bigint,
    wall_id bigint NOT NULL
);


--
-- Name: wall_guest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_guest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_guest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_note (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    words text NOT NULL,
    place character varying(2000) NOT NULL COLLATE pg_catalog."C",
    counts_for smallint NOT NULL,
    version integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    hidden_at timestamp with time zone,
    hidden_why character varying(300) NOT NULL,
    solution smallint,
    owner_name character varying(120) NOT NULL,
    owner_address character varying(254) NOT NULL,
    due_date date,
    promise bigint,
    quoted_name character varying(120) NOT NULL,
    quoted_role character varying(120) NOT NULL,
    consent boolean NOT NULL,
    cluster_id bigint,
    group_id bigint,
    guest_id bigint,
    hidden_by_id bigint,
    owner_id bigint,
    person_id bigint,
    theme_id bigint,
    wall_id bigint NOT NULL,
    CONSTRAINT wall_note_counts CHECK ((counts_for >= 1)),
    CONSTRAINT wall_note_counts_for_check CHECK ((counts_for >= 0)),
    CONSTRAINT wall_note_one_author CHECK (((person_id IS NULL) OR (guest_id IS NULL))),
    CONSTRAINT wall_note_solution_check CHECK ((solution >= 0)),
    CONSTRAINT wall_note_version_check CHECK ((version >= 0))
);


--
-- Name: wall_note_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_note ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_phase; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_phase (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    place smallint NOT NULL,
    skipped boolean NOT NULL,
    shows_authors boolean NOT NULL,
    own_only boolean NOT NULL,
    hides_votes boolean NOT NULL,
    wall_id bigint NOT NULL,
    CONSTRAINT wall_phase_place_check CHECK ((place >= 0))
);


--
-- Name: wall_phase_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_phase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_phase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_photo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_photo (
    id bigint NOT NULL,
    file uuid NOT NULL,
    caption character varying(200) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint,
    wall_id bigint NOT NULL
);


--
-- Name: wall_photo_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_photo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_theme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_theme (
    id bigint NOT NULL,
    number smallint NOT NULL,
    name character varying(200) NOT NULL,
    conclusion text NOT NULL,
    concluded_at timestamp with time zone,
    concluded_by_id bigint,
    wall_id bigint NOT NULL,
    CONSTRAINT wall_theme_number_check CHECK ((number >= 0))
);


--
-- Name: wall_theme_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_theme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_theme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_tie; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_tie (
    id bigint NOT NULL,
    one_id bigint NOT NULL,
    other_id bigint NOT NULL,
    CONSTRAINT wall_tie_in_order CHECK ((one_id < other_id))
);


--
-- Name: wall_tie_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_tie ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_tie_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_vote; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_vote (
    id bigint NOT NULL,
    dots smallint NOT NULL,
    guest_id bigint,
    note_id bigint NOT NULL,
    person_id bigint,
    CONSTRAINT wall_vote_dots_check CHECK ((dots >= 0))
);


--
-- Name: wall_vote_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_vote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_vote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: wall_wall; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wall_wall (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    owner_kind character varying(30) NOT NULL,
    owner_id character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    question character varying(500) NOT NULL,
    state character varying(9) NOT NULL,
    phase character varying(8) NOT NULL,
    dots smallint NOT NULL,
    timer_ends_at timestamp with time zone,
    link_number integer NOT NULL,
    link_open boolean NOT NULL,
    version integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    published_at timestamp with time zone,
    closed_by_id bigint,
    opened_by_id bigint,
    published_by_id bigint,
    CONSTRAINT wall_wall_dots_check CHECK ((dots >= 0)),
    CONSTRAINT wall_wall_link_number_check CHECK ((link_number >= 0)),
    CONSTRAINT wall_wall_version_check CHECK ((version >= 0))
);


--
-- Name: wall_wall_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.wall_wall ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wall_wall_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_group VALUES
	(1, 'Moderators'),
	(2, 'Editors');


--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_group_permissions VALUES
	(1, 1, 105),
	(2, 2, 105),
	(3, 1, 106),
	(4, 1, 107),
	(5, 1, 108),
	(6, 2, 106),
	(7, 2, 107),
	(8, 2, 108),
	(9, 1, 109),
	(10, 2, 109),
	(11, 1, 112),
	(12, 1, 110),
	(13, 1, 111),
	(14, 2, 112),
	(15, 2, 110),
	(16, 2, 111),
	(17, 1, 113),
	(18, 2, 113);


--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.auth_permission VALUES
	(1, 'Can add locale', 3, 'add_locale'),
	(2, 'Can change locale', 3, 'change_locale'),
	(3, 'Can delete locale', 3, 'delete_locale'),
	(4, 'Can view locale', 3, 'view_locale'),
	(5, 'Can add site', 4, 'add_site'),
	(6, 'Can change site', 4, 'change_site'),
	(7, 'Can delete site', 4, 'delete_site'),
	(8, 'Can view site', 4, 'view_site'),
	(9, 'Can add group site permission', 5, 'add_groupsitepermission'),
	(10, 'Can change group site permission', 5, 'change_groupsitepermission'),
	(11, 'Can delete group site permission', 5, 'delete_groupsitepermission'),
	(12, 'Can view group site permission', 5, 'view_groupsitepermission'),
	(13, 'Can add model log entry', 6, 'add_modellogentry'),
	(14, 'Can change model log entry', 6, 'change_modellogentry'),
	(15, 'Can delete model log entry', 6, 'delete_modellogentry'),
	(16, 'Can view model log entry', 6, 'view_modellogentry'),
	(17, 'Can add revision', 7, 'add_revision'),
	(18, 'Can change revision', 7, 'change_revision'),
	(19, 'Can delete revision', 7, 'delete_revision'),
	(20, 'Can view revision', 7, 'view_revision'),
	(21, 'Can add collection view restriction', 8, 'add_collectionviewrestriction'),
	(22, 'Can change collection view restriction', 8, 'change_collectionviewrestriction'),
	(23, 'Can delete collection view restriction', 8, 'delete_collectionviewrestriction'),
	(24, 'Can view collection view restriction', 8, 'view_collectionviewrestriction'),
	(25, 'Can add collection', 9, 'add_collection'),
	(26, 'Can change collection', 9, 'change_collection'),
	(27, 'Can delete collection', 9, 'delete_collection'),
	(28, 'Can view collection', 9, 'view_collection'),
	(29, 'Can add group collection permission', 10, 'add_groupcollectionpermission'),
	(30, 'Can change group collection permission', 10, 'change_groupcollectionpermission'),
	(31, 'Can delete group collection permission', 10, 'delete_groupcollectionpermission'),
	(32, 'Can view group collection permission', 10, 'view_groupcollectionpermission'),
	(33, 'Can add uploaded file', 11, 'add_uploadedfile'),
	(34, 'Can change uploaded file', 11, 'change_uploadedfile'),
	(35, 'Can delete uploaded file', 11, 'delete_uploadedfile'),
	(36, 'Can view uploaded file', 11, 'view_uploadedfile'),
	(37, 'Can add workflow content type', 12, 'add_workflowcontenttype'),
	(38, 'Can change workflow content type', 12, 'change_workflowcontenttype'),
	(39, 'Can delete workflow content type', 12, 'delete_workflowcontenttype'),
	(40, 'Can view workflow content type', 12, 'view_workflowcontenttype'),
	(41, 'Can add Workflow state', 13, 'add_workflowstate'),
	(42, 'Can change Workflow state', 13, 'change_workflowstate'),
	(43, 'Can delete Workflow state', 13, 'delete_workflowstate'),
	(44, 'Can view Workflow state', 13, 'view_workflowstate'),
	(45, 'Can add workflow', 14, 'add_workflow'),
	(46, 'Can change workflow', 14, 'change_workflow'),
	(47, 'Can delete workflow', 14, 'delete_workflow'),
	(48, 'Can view workflow', 14, 'view_workflow'),
	(49, 'Can add workflow task order', 15, 'add_workflowtask'),
	(50, 'Can change workflow task order', 15, 'change_workflowtask'),
	(51, 'Can delete workflow task order', 15, 'delete_workflowtask'),
	(52, 'Can view workflow task order', 15, 'view_workflowtask'),
	(53, 'Can add task', 16, 'add_task'),
	(54, 'Can change task', 16, 'change_task'),
	(55, 'Can delete task', 16, 'delete_task'),
	(56, 'Can view task', 16, 'view_task'),
	(57, 'Can add Group approval task', 2, 'add_groupapprovaltask'),
	(58, 'Can change Group approval task', 2, 'change_groupapprovaltask'),
	(59, 'Can delete Group approval task', 2, 'delete_groupapprovaltask'),
	(60, 'Can view Group approval task', 2, 'view_groupapprovaltask'),
	(61, 'Can add Task state', 17, 'add_taskstate'),
	(62, 'Can change Task state', 17, 'change_taskstate'),
	(63, 'Can delete Task state', 17, 'delete_taskstate'),
	(64, 'Can view Task state', 17, 'view_taskstate'),
	(65, 'Can add page', 1, 'add_page'),
	(66, 'Can change page', 1, 'change_page'),
	(67, 'Can delete page', 1, 'delete_page'),
	(68, 'Can view page', 1, 'view_page'),
	(69, 'Delete pages with children', 1, 'bulk_delete_page'),
	(70, 'Lock/unlock pages you''ve locked', 1, 'lock_page'),
	(71, 'Publish any page', 1, 'publish_page'),
	(72, 'Unlock any page', 1, 'unlock_page'),
	(73, 'Can add group page permission', 18, 'add_grouppagepermission'),
	(74, 'Can change group page permission', 18, 'change_grouppagepermission'),
	(75, 'Can delete group page permission', 18, 'delete_grouppagepermission'),
	(76, 'Can view group page permission', 18, 'view_grouppagepermission'),
	(77, 'Can add page view restriction', 19, 'add_pageviewrestriction'),
	(78, 'Can change page view restriction', 19, 'change_pageviewrestriction'),
	(79, 'Can delete page view restriction', 19, 'delete_pageviewrestriction'),
	(80, 'Can view page view restriction', 19, 'view_pageviewrestriction'),
	(81, 'Can add workflow page', 20, 'add_workflowpage'),
	(82, 'Can change workflow page', 20, 'change_workflowpage'),
	(83, 'Can delete workflow page', 20, 'delete_workflowpage'),
	(84, 'Can view workflow page', 20, 'view_workflowpage'),
	(85, 'Can add page log entry', 21, 'add_pagelogentry'),
	(86, 'Can change page log entry', 21, 'change_pagelogentry'),
	(87, 'Can delete page log entry', 21, 'delete_pagelogentry'),
	(88, 'Can view page log entry', 21, 'view_pagelogentry'),
	(89, 'Can add comment', 22, 'add_comment'),
	(90, 'Can change comment', 22, 'change_comment'),
	(91, 'Can delete comment', 22, 'delete_comment'),
	(92, 'Can view comment', 22, 'view_comment'),
	(93, 'Can add comment reply', 23, 'add_commentreply'),
	(94, 'Can change comment reply', 23, 'change_commentreply'),
	(95, 'Can delete comment reply', 23, 'delete_commentreply'),
	(96, 'Can view comment reply', 23, 'view_commentreply'),
	(97, 'Can add page subscription', 24, 'add_pagesubscription'),
	(98, 'Can change page subscription', 24, 'change_pagesubscription'),
	(99, 'Can delete page subscription', 24, 'delete_pagesubscription'),
	(100, 'Can view page subscription', 24, 'view_pagesubscription'),
	(101, 'Can add reference index', 25, 'add_referenceindex'),
	(102, 'Can change reference index', 25, 'change_referenceindex'),
	(103, 'Can delete reference index', 25, 'delete_referenceindex'),
	(104, 'Can view reference index', 25, 'view_referenceindex'),
	(105, 'Can access Wagtail admin', 27, 'access_admin'),
	(106, 'Can add document', 28, 'add_document'),
	(107, 'Can change document', 28, 'change_document'),
	(108, 'Can delete document', 28, 'delete_document'),
	(109, 'Can choose document', 28, 'choose_document'),
	(110, 'Can add image', 29, 'add_image'),
	(111, 'Can change image', 29, 'change_image'),
	(112, 'Can delete image', 29, 'delete_image'),
	(113, 'Can choose image', 29, 'choose_image'),
	(114, 'Can add any page', 30, 'add_anypage'),
	(115, 'Can change any page', 30, 'change_anypage'),
	(116, 'Can delete any page', 30, 'delete_anypage'),
	(117, 'Can view any page', 30, 'view_anypage'),
	(118, 'Can add dimension', 31, 'add_dimension'),
	(119, 'Can change dimension', 31, 'change_dimension'),
	(120, 'Can delete dimension', 31, 'delete_dimension'),
	(121, 'Can view dimension', 31, 'view_dimension'),
	(122, 'Can add dossier', 32, 'add_dossierpage'),
	(123, 'Can change dossier', 32, 'change_dossierpage'),
	(124, 'Can delete dossier', 32, 'delete_dossierpage'),
	(125, 'Can view dossier', 32, 'view_dossierpage'),
	(126, 'Can add framework', 33, 'add_framework'),
	(127, 'Can change framework', 33, 'change_framework'),
	(128, 'Can delete framework', 33, 'delete_framework'),
	(129, 'Can view framework', 33, 'view_framework'),
	(130, 'Can add eerste pagina van kennis', 26, 'add_knowledgehome'),
	(131, 'Can change eerste pagina van kennis', 26, 'change_knowledgehome'),
	(132, 'Can delete eerste pagina van kennis', 26, 'delete_knowledgehome'),
	(133, 'Can view eerste pagina van kennis', 26, 'view_knowledgehome'),
	(134, 'Can add uitgever', 34, 'add_publisherpage'),
	(135, 'Can change uitgever', 34, 'change_publisherpage'),
	(136, 'Can delete uitgever', 34, 'delete_publisherpage'),
	(137, 'Can view uitgever', 34, 'view_publisherpage'),
	(138, 'Can add second reading', 35, 'add_secondreading'),
	(139, 'Can change second reading', 35, 'change_secondreading'),
	(140, 'Can delete second reading', 35, 'delete_secondreading'),
	(141, 'Can view second reading', 35, 'view_secondreading'),
	(142, 'Can add thema', 36, 'add_themepage'),
	(143, 'Can change thema', 36, 'change_themepage'),
	(144, 'Can delete thema', 36, 'delete_themepage'),
	(145, 'Can view thema', 36, 'view_themepage'),
	(146, 'Can add tool', 37, 'add_tool'),
	(147, 'Can change tool', 37, 'change_tool'),
	(148, 'Can delete tool', 37, 'delete_tool'),
	(149, 'Can view tool', 37, 'view_tool'),
	(150, 'Can add card', 38, 'add_card'),
	(151, 'Can change card', 38, 'change_card'),
	(152, 'Can delete card', 38, 'delete_card'),
	(153, 'Can view card', 38, 'view_card'),
	(154, 'Can add card version', 39, 'add_cardversion'),
	(155, 'Can change card version', 39, 'change_cardversion'),
	(156, 'Can delete card version', 39, 'delete_cardversion'),
	(157, 'Can view card version', 39, 'view_cardversion'),
	(158, 'Can add consent', 40, 'add_consent'),
	(159, 'Can change consent', 40, 'change_consent'),
	(160, 'Can delete consent', 40, 'delete_consent'),
	(161, 'Can view consent', 40, 'view_consent'),
	(162, 'Can add document', 41, 'add_knowledgedocument'),
	(163, 'Can change document', 41, 'change_knowledgedocument'),
	(164, 'Can delete document', 41, 'delete_knowledgedocument'),
	(165, 'Can view document', 41, 'view_knowledgedocument'),
	(166, 'Can add afbeelding', 42, 'add_knowledgeimage'),
	(167, 'Can change afbeelding', 42, 'change_knowledgeimage'),
	(168, 'Can delete afbeelding', 42, 'delete_knowledgeimage'),
	(169, 'Can view afbeelding', 42, 'view_knowledgeimage'),
	(170, 'Can add nummer van een magazine', 43, 'add_issuepage'),
	(171, 'Can change nummer van een magazine', 43, 'change_issuepage'),
	(172, 'Can delete nummer van een magazine', 43, 'delete_issuepage'),
	(173, 'Can view nummer van een magazine', 43, 'view_issuepage'),
	(174, 'Can add artikel', 44, 'add_articlepage'),
	(175, 'Can change artikel', 44, 'change_articlepage'),
	(176, 'Can delete artikel', 44, 'delete_articlepage'),
	(177, 'Can view artikel', 44, 'view_articlepage'),
	(178, 'Can add knowledge rendition', 45, 'add_knowledgerendition'),
	(179, 'Can change knowledge rendition', 45, 'change_knowledgerendition'),
	(180, 'Can delete knowledge rendition', 45, 'delete_knowledgerendition'),
	(181, 'Can view knowledge rendition', 45, 'view_knowledgerendition'),
	(182, 'Can add link check', 46, 'add_linkcheck'),
	(183, 'Can change link check', 46, 'change_linkcheck'),
	(184, 'Can delete link check', 46, 'delete_linkcheck'),
	(185, 'Can view link check', 46, 'view_linkcheck'),
	(186, 'Can add nieuwsbericht', 47, 'add_newspage'),
	(187, 'Can change nieuwsbericht', 47, 'change_newspage'),
	(188, 'Can delete nieuwsbericht', 47, 'delete_newspage'),
	(189, 'Can view nieuwsbericht', 47, 'view_newspage'),
	(190, 'Can add participant', 48, 'add_participant'),
	(191, 'Can change participant', 48, 'change_participant'),
	(192, 'Can delete participant', 48, 'delete_participant'),
	(193, 'Can view participant', 48, 'view_participant'),
	(194, 'Can add answer', 49, 'add_answer'),
	(195, 'Can change answer', 49, 'change_answer'),
	(196, 'Can delete answer', 49, 'delete_answer'),
	(197, 'Can view answer', 49, 'view_answer'),
	(198, 'Can add publication', 50, 'add_publication'),
	(199, 'Can change publication', 50, 'change_publication'),
	(200, 'Can delete publication', 50, 'delete_publication'),
	(201, 'Can view publication', 50, 'view_publication'),
	(202, 'Can add quote', 51, 'add_quote'),
	(203, 'Can change quote', 51, 'change_quote'),
	(204, 'Can delete quote', 51, 'delete_quote'),
	(205, 'Can view quote', 51, 'view_quote'),
	(206, 'Can add report', 52, 'add_report'),
	(207, 'Can change report', 52, 'change_report'),
	(208, 'Can delete report', 52, 'delete_report'),
	(209, 'Can view report', 52, 'view_report'),
	(210, 'Can add subscription', 53, 'add_subscription'),
	(211, 'Can change subscription', 53, 'change_subscription'),
	(212, 'Can delete subscription', 53, 'delete_subscription'),
	(213, 'Can view subscription', 53, 'view_subscription'),
	(214, 'Can add talk', 54, 'add_talk'),
	(215, 'Can change talk', 54, 'change_talk'),
	(216, 'Can delete talk', 54, 'delete_talk'),
	(217, 'Can view talk', 54, 'view_talk'),
	(218, 'Can add talk action', 55, 'add_talkaction'),
	(219, 'Can change talk action', 55, 'change_talkaction'),
	(220, 'Can delete talk action', 55, 'delete_talkaction'),
	(221, 'Can view talk action', 55, 'view_talkaction'),
	(222, 'Can add tool version', 56, 'add_toolversion'),
	(223, 'Can change tool version', 56, 'change_toolversion'),
	(224, 'Can delete tool version', 56, 'delete_toolversion'),
	(225, 'Can view tool version', 56, 'view_toolversion'),
	(226, 'Can add tool field', 57, 'add_toolfield'),
	(227, 'Can change tool field', 57, 'change_toolfield'),
	(228, 'Can delete tool field', 57, 'delete_toolfield'),
	(229, 'Can view tool field', 57, 'view_toolfield'),
	(230, 'Can add worksheet', 58, 'add_worksheet'),
	(231, 'Can change worksheet', 58, 'change_worksheet'),
	(232, 'Can delete worksheet', 58, 'delete_worksheet'),
	(233, 'Can view worksheet', 58, 'view_worksheet'),
	(234, 'Can add round', 59, 'add_round'),
	(235, 'Can change round', 59, 'change_round'),
	(236, 'Can delete round', 59, 'delete_round'),
	(237, 'Can view round', 59, 'view_round'),
	(238, 'Can add gathering', 60, 'add_gathering'),
	(239, 'Can change gathering', 60, 'change_gathering'),
	(240, 'Can delete gathering', 60, 'delete_gathering'),
	(241, 'Can view gathering', 60, 'view_gathering'),
	(242, 'Can add draw', 61, 'add_draw'),
	(243, 'Can change draw', 61, 'change_draw'),
	(244, 'Can delete draw', 61, 'delete_draw'),
	(245, 'Can view draw', 61, 'view_draw'),
	(246, 'Can add letter', 62, 'add_letter'),
	(247, 'Can change letter', 62, 'change_letter'),
	(248, 'Can delete letter', 62, 'delete_letter'),
	(249, 'Can view letter', 62, 'view_letter'),
	(250, 'Can add participant', 63, 'add_participant'),
	(251, 'Can change participant', 63, 'change_participant'),
	(252, 'Can delete participant', 63, 'delete_participant'),
	(253, 'Can view participant', 63, 'view_participant'),
	(254, 'Can add group gathering', 64, 'add_groupgathering'),
	(255, 'Can change group gathering', 64, 'change_groupgathering'),
	(256, 'Can delete group gathering', 64, 'delete_groupgathering'),
	(257, 'Can view group gathering', 64, 'view_groupgathering'),
	(258, 'Can add round slot', 65, 'add_roundslot'),
	(259, 'Can change round slot', 65, 'change_roundslot'),
	(260, 'Can delete round slot', 65, 'delete_roundslot'),
	(261, 'Can view round slot', 65, 'view_roundslot'),
	(262, 'Can add series', 66, 'add_series'),
	(263, 'Can change series', 66, 'change_series'),
	(264, 'Can delete series', 66, 'delete_series'),
	(265, 'Can view series', 66, 'view_series'),
	(266, 'Can add series page', 67, 'add_seriespage'),
	(267, 'Can change series page', 67, 'change_seriespage'),
	(268, 'Can delete series page', 67, 'delete_seriespage'),
	(269, 'Can view series page', 67, 'view_seriespage'),
	(270, 'Can add series theme', 68, 'add_seriestheme'),
	(271, 'Can change series theme', 68, 'change_seriestheme'),
	(272, 'Can delete series theme', 68, 'delete_seriestheme'),
	(273, 'Can view series theme', 68, 'view_seriestheme'),
	(274, 'Can add gathering theme', 69, 'add_gatheringtheme'),
	(275, 'Can change gathering theme', 69, 'change_gatheringtheme'),
	(276, 'Can delete gathering theme', 69, 'delete_gatheringtheme'),
	(277, 'Can view gathering theme', 69, 'view_gatheringtheme'),
	(278, 'Can add sign up', 70, 'add_signup'),
	(279, 'Can change sign up', 70, 'change_signup'),
	(280, 'Can delete sign up', 70, 'delete_signup'),
	(281, 'Can view sign up', 70, 'view_signup'),
	(282, 'Can add session', 71, 'add_session'),
	(283, 'Can change session', 71, 'change_session'),
	(284, 'Can delete session', 71, 'delete_session'),
	(285, 'Can view session', 71, 'view_session'),
	(286, 'Can add seat', 72, 'add_seat'),
	(287, 'Can change seat', 72, 'change_seat'),
	(288, 'Can delete seat', 72, 'delete_seat'),
	(289, 'Can view seat', 72, 'view_seat'),
	(290, 'Can add record consent', 73, 'add_recordconsent'),
	(291, 'Can change record consent', 73, 'change_recordconsent'),
	(292, 'Can delete record consent', 73, 'delete_recordconsent'),
	(293, 'Can view record consent', 73, 'view_recordconsent'),
	(294, 'Can add check in', 74, 'add_checkin'),
	(295, 'Can change check in', 74, 'change_checkin'),
	(296, 'Can delete check in', 74, 'delete_checkin'),
	(297, 'Can view check in', 74, 'view_checkin'),
	(298, 'Can add taken on', 75, 'add_takenon'),
	(299, 'Can change taken on', 75, 'change_takenon'),
	(300, 'Can delete taken on', 75, 'delete_takenon'),
	(301, 'Can view taken on', 75, 'view_takenon'),
	(302, 'Can add wish', 76, 'add_wish'),
	(303, 'Can change wish', 76, 'change_wish'),
	(304, 'Can delete wish', 76, 'delete_wish'),
	(305, 'Can view wish', 76, 'view_wish'),
	(306, 'Can add breakout guide', 77, 'add_breakoutguide'),
	(307, 'Can change breakout guide', 77, 'change_breakoutguide'),
	(308, 'Can delete breakout guide', 77, 'delete_breakoutguide'),
	(309, 'Can view breakout guide', 77, 'view_breakoutguide'),
	(310, 'Can add aspect', 78, 'add_aspect'),
	(311, 'Can change aspect', 78, 'change_aspect'),
	(312, 'Can delete aspect', 78, 'delete_aspect'),
	(313, 'Can view aspect', 78, 'view_aspect'),
	(314, 'Can add coder', 79, 'add_coder'),
	(315, 'Can change coder', 79, 'change_coder'),
	(316, 'Can delete coder', 79, 'delete_coder'),
	(317, 'Can view coder', 79, 'view_coder'),
	(318, 'Can add harvest', 80, 'add_harvest'),
	(319, 'Can change harvest', 80, 'change_harvest'),
	(320, 'Can delete harvest', 80, 'delete_harvest'),
	(321, 'Can view harvest', 80, 'view_harvest'),
	(322, 'Can add coding', 81, 'add_coding'),
	(323, 'Can change coding', 81, 'change_coding'),
	(324, 'Can delete coding', 81, 'delete_coding'),
	(325, 'Can view coding', 81, 'view_coding'),
	(326, 'Can add apart', 82, 'add_apart'),
	(327, 'Can change apart', 82, 'change_apart'),
	(328, 'Can delete apart', 82, 'delete_apart'),
	(329, 'Can view apart', 82, 'view_apart'),
	(330, 'Can add harvest wall', 83, 'add_harvestwall'),
	(331, 'Can change harvest wall', 83, 'change_harvestwall'),
	(332, 'Can delete harvest wall', 83, 'delete_harvestwall'),
	(333, 'Can view harvest wall', 83, 'view_harvestwall'),
	(334, 'Can add point', 84, 'add_point'),
	(335, 'Can change point', 84, 'change_point'),
	(336, 'Can delete point', 84, 'delete_point'),
	(337, 'Can view point', 84, 'view_point'),
	(338, 'Can add outcome', 85, 'add_outcome'),
	(339, 'Can change outcome', 85, 'change_outcome'),
	(340, 'Can delete outcome', 85, 'delete_outcome'),
	(341, 'Can view outcome', 85, 'view_outcome'),
	(342, 'Can add report', 86, 'add_report'),
	(343, 'Can change report', 86, 'change_report'),
	(344, 'Can delete report', 86, 'delete_report'),
	(345, 'Can view report', 86, 'view_report'),
	(346, 'Can add sentence', 87, 'add_sentence'),
	(347, 'Can change sentence', 87, 'change_sentence'),
	(348, 'Can delete sentence', 87, 'delete_sentence'),
	(349, 'Can view sentence', 87, 'view_sentence'),
	(350, 'Can add told', 88, 'add_told'),
	(351, 'Can change told', 88, 'change_told'),
	(352, 'Can delete told', 88, 'delete_told'),
	(353, 'Can view told', 88, 'view_told'),
	(354, 'Can add verdict', 89, 'add_verdict'),
	(355, 'Can change verdict', 89, 'change_verdict'),
	(356, 'Can delete verdict', 89, 'delete_verdict'),
	(357, 'Can view verdict', 89, 'view_verdict'),
	(358, 'Can add practice', 90, 'add_practice'),
	(359, 'Can change practice', 90, 'change_practice'),
	(360, 'Can delete practice', 90, 'delete_practice'),
	(361, 'Can view practice', 90, 'view_practice'),
	(362, 'Can add question', 91, 'add_question'),
	(363, 'Can change question', 91, 'change_question'),
	(364, 'Can delete question', 91, 'delete_question'),
	(365, 'Can view question', 91, 'view_question'),
	(366, 'Can add asked', 92, 'add_asked'),
	(367, 'Can change asked', 92, 'change_asked'),
	(368, 'Can delete asked', 92, 'delete_asked'),
	(369, 'Can view asked', 92, 'view_asked'),
	(370, 'Can add trial', 93, 'add_trial'),
	(371, 'Can change trial', 93, 'change_trial'),
	(372, 'Can delete trial', 93, 'delete_trial'),
	(373, 'Can view trial', 93, 'view_trial'),
	(374, 'Can add version', 94, 'add_version'),
	(375, 'Can change version', 94, 'change_version'),
	(376, 'Can delete version', 94, 'delete_version'),
	(377, 'Can view version', 94, 'view_version'),
	(378, 'Can add ruling', 95, 'add_ruling'),
	(379, 'Can change ruling', 95, 'change_ruling'),
	(380, 'Can delete ruling', 95, 'delete_ruling'),
	(381, 'Can view ruling', 95, 'view_ruling'),
	(382, 'Can add consent', 96, 'add_consent'),
	(383, 'Can change consent', 96, 'change_consent'),
	(384, 'Can delete consent', 96, 'delete_consent'),
	(385, 'Can view consent', 96, 'view_consent'),
	(386, 'Can add willing', 97, 'add_willing'),
	(387, 'Can change willing', 97, 'change_willing'),
	(388, 'Can delete willing', 97, 'delete_willing'),
	(389, 'Can view willing', 97, 'view_willing'),
	(390, 'Can add experiment', 98, 'add_experiment'),
	(391, 'Can change experiment', 98, 'change_experiment'),
	(392, 'Can delete experiment', 98, 'delete_experiment'),
	(393, 'Can view experiment', 98, 'view_experiment'),
	(394, 'Can add register', 99, 'add_register'),
	(395, 'Can change register', 99, 'change_register'),
	(396, 'Can delete register', 99, 'delete_register'),
	(397, 'Can view register', 99, 'view_register'),
	(398, 'Can add enrolment', 100, 'add_enrolment'),
	(399, 'Can change enrolment', 100, 'change_enrolment'),
	(400, 'Can delete enrolment', 100, 'delete_enrolment'),
	(401, 'Can view enrolment', 100, 'view_enrolment'),
	(402, 'Can add application', 101, 'add_application'),
	(403, 'Can change application', 101, 'change_application'),
	(404, 'Can delete application', 101, 'delete_application'),
	(405, 'Can view application', 101, 'view_application'),
	(406, 'Can add registration', 102, 'add_registration'),
	(407, 'Can change registration', 102, 'change_registration'),
	(408, 'Can delete registration', 102, 'delete_registration'),
	(409, 'Can view registration', 102, 'view_registration'),
	(410, 'Can add entry', 103, 'add_entry'),
	(411, 'Can change entry', 103, 'change_entry'),
	(412, 'Can delete entry', 103, 'delete_entry'),
	(413, 'Can view entry', 103, 'view_entry'),
	(414, 'Can add postponement request', 104, 'add_postponementrequest'),
	(415, 'Can change postponement request', 104, 'change_postponementrequest'),
	(416, 'Can delete postponement request', 104, 'delete_postponementrequest'),
	(417, 'Can view postponement request', 104, 'view_postponementrequest'),
	(418, 'Can add removal', 105, 'add_removal'),
	(419, 'Can change removal', 105, 'change_removal'),
	(420, 'Can delete removal', 105, 'delete_removal'),
	(421, 'Can view removal', 105, 'view_removal'),
	(422, 'Can add renewal', 106, 'add_renewal'),
	(423, 'Can change renewal', 106, 'change_renewal'),
	(424, 'Can delete renewal', 106, 'delete_renewal'),
	(425, 'Can view renewal', 106, 'view_renewal'),
	(426, 'Can add postponement', 107, 'add_postponement'),
	(427, 'Can change postponement', 107, 'change_postponement'),
	(428, 'Can delete postponement', 107, 'delete_postponement'),
	(429, 'Can view postponement', 107, 'view_postponement'),
	(430, 'Can add reminded', 108, 'add_reminded'),
	(431, 'Can change reminded', 108, 'change_reminded'),
	(432, 'Can delete reminded', 108, 'delete_reminded'),
	(433, 'Can view reminded', 108, 'view_reminded'),
	(434, 'Can add reminder', 109, 'add_reminder'),
	(435, 'Can change reminder', 109, 'change_reminder'),
	(436, 'Can delete reminder', 109, 'delete_reminder'),
	(437, 'Can view reminder', 109, 'view_reminder'),
	(438, 'Can add span', 110, 'add_span'),
	(439, 'Can change span', 110, 'change_span'),
	(440, 'Can delete span', 110, 'delete_span'),
	(441, 'Can view span', 110, 'view_span'),
	(442, 'Can add shield', 111, 'add_shield'),
	(443, 'Can change shield', 111, 'change_shield'),
	(444, 'Can delete shield', 111, 'delete_shield'),
	(445, 'Can view shield', 111, 'view_shield'),
	(446, 'Can add showing', 112, 'add_showing'),
	(447, 'Can change showing', 112, 'change_showing'),
	(448, 'Can delete showing', 112, 'delete_showing'),
	(449, 'Can view showing', 112, 'view_showing'),
	(450, 'Can add board signup', 113, 'add_boardsignup'),
	(451, 'Can change board signup', 113, 'change_boardsignup'),
	(452, 'Can delete board signup', 113, 'delete_boardsignup'),
	(453, 'Can view board signup', 113, 'view_boardsignup'),
	(454, 'Can add insight question', 114, 'add_insightquestion'),
	(455, 'Can change insight question', 114, 'change_insightquestion'),
	(456, 'Can delete insight question', 114, 'delete_insightquestion'),
	(457, 'Can view insight question', 114, 'view_insightquestion'),
	(458, 'Can add leaders total', 115, 'add_leaderstotal'),
	(459, 'Can change leaders total', 115, 'change_leaderstotal'),
	(460, 'Can delete leaders total', 115, 'delete_leaderstotal'),
	(461, 'Can view leaders total', 115, 'view_leaderstotal'),
	(462, 'Can add month figures', 116, 'add_monthfigures'),
	(463, 'Can change month figures', 116, 'change_monthfigures'),
	(464, 'Can delete month figures', 116, 'delete_monthfigures'),
	(465, 'Can view month figures', 116, 'view_monthfigures'),
	(466, 'Can add certificate', 117, 'add_certificate'),
	(467, 'Can change certificate', 117, 'change_certificate'),
	(468, 'Can delete certificate', 117, 'delete_certificate'),
	(469, 'Can view certificate', 117, 'view_certificate'),
	(470, 'Can add status list', 118, 'add_statuslist'),
	(471, 'Can change status list', 118, 'change_statuslist'),
	(472, 'Can delete status list', 118, 'delete_statuslist'),
	(473, 'Can view status list', 118, 'view_statuslist'),
	(474, 'Can add merge', 119, 'add_merge'),
	(475, 'Can change merge', 119, 'change_merge'),
	(476, 'Can delete merge', 119, 'delete_merge'),
	(477, 'Can view merge', 119, 'view_merge'),
	(478, 'Can add biller', 120, 'add_biller'),
	(479, 'Can change biller', 120, 'change_biller'),
	(480, 'Can delete biller', 120, 'delete_biller'),
	(481, 'Can view biller', 120, 'view_biller'),
	(482, 'Can add invoice', 121, 'add_invoice'),
	(483, 'Can change invoice', 121, 'change_invoice'),
	(484, 'Can delete invoice', 121, 'delete_invoice'),
	(485, 'Can view invoice', 121, 'view_invoice'),
	(486, 'Can add invoice line', 122, 'add_invoiceline'),
	(487, 'Can change invoice line', 122, 'change_invoiceline'),
	(488, 'Can delete invoice line', 122, 'delete_invoiceline'),
	(489, 'Can view invoice line', 122, 'view_invoiceline'),
	(490, 'Can add board wish', 123, 'add_boardwish'),
	(491, 'Can change board wish', 123, 'change_boardwish'),
	(492, 'Can delete board wish', 123, 'delete_boardwish'),
	(493, 'Can view board wish', 123, 'view_boardwish'),
	(494, 'Can add fee', 124, 'add_fee'),
	(495, 'Can change fee', 124, 'change_fee'),
	(496, 'Can delete fee', 124, 'delete_fee'),
	(497, 'Can view fee', 124, 'view_fee'),
	(498, 'Can add application history', 125, 'add_applicationhistory'),
	(499, 'Can change application history', 125, 'change_applicationhistory'),
	(500, 'Can delete application history', 125, 'delete_applicationhistory');
INSERT INTO public.auth_permission VALUES
	(501, 'Can view application history', 125, 'view_applicationhistory'),
	(502, 'Can add certificate history', 126, 'add_certificatehistory'),
	(503, 'Can change certificate history', 126, 'change_certificatehistory'),
	(504, 'Can delete certificate history', 126, 'delete_certificatehistory'),
	(505, 'Can view certificate history', 126, 'view_certificatehistory'),
	(506, 'Can add enrolment history', 127, 'add_enrolmenthistory'),
	(507, 'Can change enrolment history', 127, 'change_enrolmenthistory'),
	(508, 'Can delete enrolment history', 127, 'delete_enrolmenthistory'),
	(509, 'Can view enrolment history', 127, 'view_enrolmenthistory'),
	(510, 'Can add postponement history', 128, 'add_postponementhistory'),
	(726, 'Can add tie', 182, 'add_tie'),
	(511, 'Can change postponement history', 128, 'change_postponementhistory'),
	(512, 'Can delete postponement history', 128, 'delete_postponementhistory'),
	(513, 'Can view postponement history', 128, 'view_postponementhistory'),
	(514, 'Can add postponement request history', 129, 'add_postponementrequesthistory'),
	(515, 'Can change postponement request history', 129, 'change_postponementrequesthistory'),
	(516, 'Can delete postponement request history', 129, 'delete_postponementrequesthistory'),
	(517, 'Can view postponement request history', 129, 'view_postponementrequesthistory'),
	(518, 'Can add registration history', 130, 'add_registrationhistory'),
	(519, 'Can change registration history', 130, 'change_registrationhistory'),
	(520, 'Can delete registration history', 130, 'delete_registrationhistory'),
	(521, 'Can view registration history', 130, 'view_registrationhistory'),
	(522, 'Can add removal history', 131, 'add_removalhistory'),
	(523, 'Can change removal history', 131, 'change_removalhistory'),
	(524, 'Can delete removal history', 131, 'delete_removalhistory'),
	(525, 'Can view removal history', 131, 'view_removalhistory'),
	(526, 'Can add renewal history', 132, 'add_renewalhistory'),
	(527, 'Can change renewal history', 132, 'change_renewalhistory'),
	(528, 'Can delete renewal history', 132, 'delete_renewalhistory'),
	(529, 'Can view renewal history', 132, 'view_renewalhistory'),
	(530, 'Can add goal', 133, 'add_goal'),
	(531, 'Can change goal', 133, 'change_goal'),
	(532, 'Can delete goal', 133, 'delete_goal'),
	(533, 'Can view goal', 133, 'view_goal'),
	(534, 'Can add activity', 134, 'add_activity'),
	(535, 'Can change activity', 134, 'change_activity'),
	(536, 'Can delete activity', 134, 'delete_activity'),
	(537, 'Can view activity', 134, 'view_activity'),
	(538, 'Can add import', 135, 'add_import'),
	(539, 'Can change import', 135, 'change_import'),
	(540, 'Can delete import', 135, 'delete_import'),
	(541, 'Can view import', 135, 'view_import'),
	(542, 'Can add link', 136, 'add_link'),
	(543, 'Can change link', 136, 'change_link'),
	(544, 'Can delete link', 136, 'delete_link'),
	(545, 'Can view link', 136, 'view_link'),
	(546, 'Can add item', 137, 'add_item'),
	(547, 'Can change item', 137, 'change_item'),
	(548, 'Can delete item', 137, 'delete_item'),
	(549, 'Can view item', 137, 'view_item'),
	(550, 'Can add framework', 138, 'add_framework'),
	(551, 'Can change framework', 138, 'change_framework'),
	(552, 'Can delete framework', 138, 'delete_framework'),
	(553, 'Can view framework', 138, 'view_framework'),
	(554, 'Can add item name', 139, 'add_itemname'),
	(555, 'Can change item name', 139, 'change_itemname'),
	(556, 'Can delete item name', 139, 'delete_itemname'),
	(557, 'Can view item name', 139, 'view_itemname'),
	(558, 'Can add place', 140, 'add_place'),
	(559, 'Can change place', 140, 'change_place'),
	(560, 'Can delete place', 140, 'delete_place'),
	(561, 'Can view place', 140, 'view_place'),
	(562, 'Can add postcode area', 141, 'add_postcodearea'),
	(563, 'Can change postcode area', 141, 'change_postcodearea'),
	(564, 'Can delete postcode area', 141, 'delete_postcodearea'),
	(565, 'Can view postcode area', 141, 'view_postcodearea'),
	(566, 'Can add region scheme', 142, 'add_regionscheme'),
	(567, 'Can change region scheme', 142, 'change_regionscheme'),
	(568, 'Can delete region scheme', 142, 'delete_regionscheme'),
	(569, 'Can view region scheme', 142, 'view_regionscheme'),
	(570, 'Can add board', 143, 'add_board'),
	(571, 'Can change board', 143, 'change_board'),
	(572, 'Can delete board', 143, 'delete_board'),
	(573, 'Can view board', 143, 'view_board'),
	(574, 'Can add duo file', 144, 'add_duofile'),
	(575, 'Can change duo file', 144, 'change_duofile'),
	(576, 'Can delete duo file', 144, 'delete_duofile'),
	(577, 'Can view duo file', 144, 'view_duofile'),
	(578, 'Can add duo upload', 145, 'add_duoupload'),
	(579, 'Can change duo upload', 145, 'change_duoupload'),
	(580, 'Can delete duo upload', 145, 'delete_duoupload'),
	(581, 'Can view duo upload', 145, 'view_duoupload'),
	(582, 'Can add region', 146, 'add_region'),
	(583, 'Can change region', 146, 'change_region'),
	(584, 'Can delete region', 146, 'delete_region'),
	(585, 'Can view region', 146, 'view_region'),
	(586, 'Can add school', 147, 'add_school'),
	(587, 'Can change school', 147, 'change_school'),
	(588, 'Can delete school', 147, 'delete_school'),
	(589, 'Can view school', 147, 'view_school'),
	(590, 'Can add site', 148, 'add_site'),
	(591, 'Can change site', 148, 'change_site'),
	(592, 'Can delete site', 148, 'delete_site'),
	(593, 'Can view site', 148, 'view_site'),
	(594, 'Can add site context', 149, 'add_sitecontext'),
	(595, 'Can change site context', 149, 'change_sitecontext'),
	(596, 'Can delete site context', 149, 'delete_sitecontext'),
	(597, 'Can view site context', 149, 'view_sitecontext'),
	(598, 'Can add site history', 150, 'add_sitehistory'),
	(599, 'Can change site history', 150, 'change_sitehistory'),
	(600, 'Can delete site history', 150, 'delete_sitehistory'),
	(601, 'Can view site history', 150, 'view_sitehistory'),
	(602, 'Can add site pupils', 151, 'add_sitepupils'),
	(603, 'Can change site pupils', 151, 'change_sitepupils'),
	(604, 'Can delete site pupils', 151, 'delete_sitepupils'),
	(605, 'Can view site pupils', 151, 'view_sitepupils'),
	(606, 'Can add site region', 152, 'add_siteregion'),
	(607, 'Can change site region', 152, 'change_siteregion'),
	(608, 'Can delete site region', 152, 'delete_siteregion'),
	(609, 'Can view site region', 152, 'view_siteregion'),
	(610, 'Can add edition', 153, 'add_edition'),
	(611, 'Can change edition', 153, 'change_edition'),
	(612, 'Can delete edition', 153, 'delete_edition'),
	(613, 'Can view edition', 153, 'view_edition'),
	(614, 'Can add case', 154, 'add_case'),
	(615, 'Can change case', 154, 'change_case'),
	(616, 'Can delete case', 154, 'delete_case'),
	(617, 'Can view case', 154, 'view_case'),
	(618, 'Can add check', 155, 'add_check'),
	(619, 'Can change check', 155, 'change_check'),
	(620, 'Can delete check', 155, 'delete_check'),
	(621, 'Can view check', 155, 'view_check'),
	(622, 'Can add decision', 156, 'add_decision'),
	(623, 'Can change decision', 156, 'change_decision'),
	(624, 'Can delete decision', 156, 'delete_decision'),
	(625, 'Can view decision', 156, 'view_decision'),
	(626, 'Can add evidence', 157, 'add_evidence'),
	(627, 'Can change evidence', 157, 'change_evidence'),
	(628, 'Can delete evidence', 157, 'delete_evidence'),
	(629, 'Can view evidence', 157, 'view_evidence'),
	(630, 'Can add reading', 158, 'add_reading'),
	(631, 'Can change reading', 158, 'change_reading'),
	(632, 'Can delete reading', 158, 'delete_reading'),
	(633, 'Can view reading', 158, 'view_reading'),
	(634, 'Can add held', 159, 'add_held'),
	(635, 'Can change held', 159, 'change_held'),
	(636, 'Can delete held', 159, 'delete_held'),
	(637, 'Can view held', 159, 'view_held'),
	(638, 'Can add objection', 160, 'add_objection'),
	(639, 'Can change objection', 160, 'change_objection'),
	(640, 'Can delete objection', 160, 'delete_objection'),
	(641, 'Can view objection', 160, 'view_objection'),
	(642, 'Can add reader', 161, 'add_reader'),
	(643, 'Can change reader', 161, 'change_reader'),
	(644, 'Can delete reader', 161, 'delete_reader'),
	(645, 'Can view reader', 161, 'view_reader'),
	(646, 'Can add terms', 162, 'add_terms'),
	(647, 'Can change terms', 162, 'change_terms'),
	(648, 'Can delete terms', 162, 'delete_terms'),
	(649, 'Can view terms', 162, 'view_terms'),
	(650, 'Can add meeting', 163, 'add_meeting'),
	(651, 'Can change meeting', 163, 'change_meeting'),
	(652, 'Can delete meeting', 163, 'delete_meeting'),
	(653, 'Can view meeting', 163, 'view_meeting'),
	(654, 'Can add item', 164, 'add_item'),
	(655, 'Can change item', 164, 'change_item'),
	(656, 'Can delete item', 164, 'delete_item'),
	(657, 'Can view item', 164, 'view_item'),
	(658, 'Can add invitee', 165, 'add_invitee'),
	(659, 'Can change invitee', 165, 'change_invitee'),
	(660, 'Can delete invitee', 165, 'delete_invitee'),
	(661, 'Can view invitee', 165, 'view_invitee'),
	(662, 'Can add division', 166, 'add_division'),
	(663, 'Can change division', 166, 'change_division'),
	(664, 'Can delete division', 166, 'delete_division'),
	(665, 'Can view division', 166, 'view_division'),
	(666, 'Can add member', 167, 'add_member'),
	(667, 'Can change member', 167, 'change_member'),
	(668, 'Can delete member', 167, 'delete_member'),
	(669, 'Can view member', 167, 'view_member'),
	(670, 'Can add change', 168, 'add_change'),
	(671, 'Can change change', 168, 'change_change'),
	(672, 'Can delete change', 168, 'delete_change'),
	(673, 'Can view change', 168, 'view_change'),
	(674, 'Can add met', 169, 'add_met'),
	(675, 'Can change met', 169, 'change_met'),
	(676, 'Can delete met', 169, 'delete_met'),
	(677, 'Can view met', 169, 'view_met'),
	(678, 'Can add moment', 170, 'add_moment'),
	(679, 'Can change moment', 170, 'change_moment'),
	(680, 'Can delete moment', 170, 'delete_moment'),
	(681, 'Can view moment', 170, 'view_moment'),
	(682, 'Can add circle', 171, 'add_circle'),
	(683, 'Can change circle', 171, 'change_circle'),
	(684, 'Can delete circle', 171, 'delete_circle'),
	(685, 'Can view circle', 171, 'view_circle'),
	(686, 'Can add seat', 172, 'add_seat'),
	(687, 'Can change seat', 172, 'change_seat'),
	(688, 'Can delete seat', 172, 'delete_seat'),
	(689, 'Can view seat', 172, 'view_seat'),
	(690, 'Can add cluster', 173, 'add_cluster'),
	(691, 'Can change cluster', 173, 'change_cluster'),
	(692, 'Can delete cluster', 173, 'delete_cluster'),
	(693, 'Can view cluster', 173, 'view_cluster'),
	(694, 'Can add group', 174, 'add_group'),
	(695, 'Can change group', 174, 'change_group'),
	(696, 'Can delete group', 174, 'delete_group'),
	(697, 'Can view group', 174, 'view_group'),
	(698, 'Can add guest', 175, 'add_guest'),
	(699, 'Can change guest', 175, 'change_guest'),
	(700, 'Can delete guest', 175, 'delete_guest'),
	(701, 'Can view guest', 175, 'view_guest'),
	(702, 'Can add note', 176, 'add_note'),
	(703, 'Can change note', 176, 'change_note'),
	(704, 'Can delete note', 176, 'delete_note'),
	(705, 'Can view note', 176, 'view_note'),
	(706, 'Can add photo', 177, 'add_photo'),
	(707, 'Can change photo', 177, 'change_photo'),
	(708, 'Can delete photo', 177, 'delete_photo'),
	(709, 'Can view photo', 177, 'view_photo'),
	(710, 'Can add area', 178, 'add_area'),
	(711, 'Can change area', 178, 'change_area'),
	(712, 'Can delete area', 178, 'delete_area'),
	(713, 'Can view area', 178, 'view_area'),
	(714, 'Can add theme', 179, 'add_theme'),
	(715, 'Can change theme', 179, 'change_theme'),
	(716, 'Can delete theme', 179, 'delete_theme'),
	(717, 'Can view theme', 179, 'view_theme'),
	(718, 'Can add wall', 180, 'add_wall'),
	(719, 'Can change wall', 180, 'change_wall'),
	(720, 'Can delete wall', 180, 'delete_wall'),
	(721, 'Can view wall', 180, 'view_wall'),
	(722, 'Can add phase', 181, 'add_phase'),
	(723, 'Can change phase', 181, 'change_phase'),
	(724, 'Can delete phase', 181, 'delete_phase'),
	(725, 'Can view phase', 181, 'view_phase'),
	(727, 'Can change tie', 182, 'change_tie'),
	(728, 'Can delete tie', 182, 'delete_tie'),
	(729, 'Can view tie', 182, 'view_tie'),
	(730, 'Can add vote', 183, 'add_vote'),
	(731, 'Can change vote', 183, 'change_vote'),
	(732, 'Can delete vote', 183, 'delete_vote'),
	(733, 'Can view vote', 183, 'view_vote'),
	(734, 'Can add promise', 184, 'add_promise'),
	(735, 'Can change promise', 184, 'change_promise'),
	(736, 'Can delete promise', 184, 'delete_promise'),
	(737, 'Can view promise', 184, 'view_promise'),
	(738, 'Can add question', 185, 'add_question'),
	(739, 'Can change question', 185, 'change_question'),
	(740, 'Can delete question', 185, 'delete_question'),
	(741, 'Can view question', 185, 'view_question'),
	(742, 'Can add message', 186, 'add_message'),
	(743, 'Can change message', 186, 'change_message'),
	(744, 'Can delete message', 186, 'delete_message'),
	(745, 'Can view message', 186, 'view_message'),
	(746, 'Can add document', 187, 'add_document'),
	(747, 'Can change document', 187, 'change_document'),
	(748, 'Can delete document', 187, 'delete_document'),
	(749, 'Can view document', 187, 'view_document'),
	(750, 'Can add missed', 188, 'add_missed'),
	(751, 'Can change missed', 188, 'change_missed'),
	(752, 'Can delete missed', 188, 'delete_missed'),
	(753, 'Can view missed', 188, 'view_missed'),
	(754, 'Can add synonym group', 189, 'add_synonymgroup'),
	(755, 'Can change synonym group', 189, 'change_synonymgroup'),
	(756, 'Can delete synonym group', 189, 'delete_synonymgroup'),
	(757, 'Can view synonym group', 189, 'view_synonymgroup'),
	(758, 'Can add word', 190, 'add_word'),
	(759, 'Can change word', 190, 'change_word'),
	(760, 'Can delete word', 190, 'delete_word'),
	(761, 'Can view word', 190, 'view_word'),
	(762, 'Can add export', 191, 'add_export'),
	(763, 'Can change export', 191, 'change_export'),
	(764, 'Can delete export', 191, 'delete_export'),
	(765, 'Can view export', 191, 'view_export'),
	(766, 'Can add grant', 192, 'add_grant'),
	(767, 'Can change grant', 192, 'change_grant'),
	(768, 'Can delete grant', 192, 'delete_grant'),
	(769, 'Can view grant', 192, 'view_grant'),
	(770, 'Can add look', 193, 'add_look'),
	(771, 'Can change look', 193, 'change_look'),
	(772, 'Can delete look', 193, 'delete_look'),
	(773, 'Can view look', 193, 'view_look'),
	(774, 'Can add person', 194, 'add_person'),
	(775, 'Can change person', 194, 'change_person'),
	(776, 'Can delete person', 194, 'delete_person'),
	(777, 'Can view person', 194, 'view_person'),
	(778, 'Can add pass', 195, 'add_pass'),
	(779, 'Can change pass', 195, 'change_pass'),
	(780, 'Can delete pass', 195, 'delete_pass'),
	(781, 'Can view pass', 195, 'view_pass'),
	(782, 'Can add token', 196, 'add_token'),
	(783, 'Can change token', 196, 'change_token'),
	(784, 'Can delete token', 196, 'delete_token'),
	(785, 'Can view token', 196, 'view_token'),
	(786, 'Can add account', 197, 'add_account'),
	(787, 'Can change account', 197, 'change_account'),
	(788, 'Can delete account', 197, 'delete_account'),
	(789, 'Can view account', 197, 'view_account'),
	(790, 'Can add relation', 198, 'add_relation'),
	(791, 'Can change relation', 198, 'change_relation'),
	(792, 'Can delete relation', 198, 'delete_relation'),
	(793, 'Can view relation', 198, 'view_relation'),
	(794, 'Can add membership', 199, 'add_membership'),
	(795, 'Can change membership', 199, 'change_membership'),
	(796, 'Can delete membership', 199, 'delete_membership'),
	(797, 'Can view membership', 199, 'view_membership'),
	(798, 'Can add channel', 200, 'add_channel'),
	(799, 'Can change channel', 200, 'change_channel'),
	(800, 'Can delete channel', 200, 'delete_channel'),
	(801, 'Can view channel', 200, 'view_channel'),
	(802, 'Can add change', 201, 'add_change'),
	(803, 'Can change change', 201, 'change_change'),
	(804, 'Can delete change', 201, 'delete_change'),
	(805, 'Can view change', 201, 'view_change'),
	(806, 'Can add shown mail', 202, 'add_shownmail'),
	(807, 'Can change shown mail', 202, 'change_shownmail'),
	(808, 'Can delete shown mail', 202, 'delete_shownmail'),
	(809, 'Can view shown mail', 202, 'view_shownmail'),
	(810, 'Can add notice', 203, 'add_notice'),
	(811, 'Can change notice', 203, 'change_notice'),
	(812, 'Can delete notice', 203, 'delete_notice'),
	(813, 'Can view notice', 203, 'view_notice'),
	(814, 'Can add preference', 204, 'add_preference'),
	(815, 'Can change preference', 204, 'change_preference'),
	(816, 'Can delete preference', 204, 'delete_preference'),
	(817, 'Can view preference', 204, 'view_preference'),
	(818, 'Can add file', 205, 'add_file'),
	(819, 'Can change file', 205, 'change_file'),
	(820, 'Can delete file', 205, 'delete_file'),
	(821, 'Can view file', 205, 'view_file'),
	(822, 'Can add signing key', 206, 'add_signingkey'),
	(823, 'Can change signing key', 206, 'change_signingkey'),
	(824, 'Can delete signing key', 206, 'delete_signingkey'),
	(825, 'Can view signing key', 206, 'view_signingkey'),
	(826, 'Can add run', 207, 'add_run'),
	(827, 'Can change run', 207, 'change_run'),
	(828, 'Can delete run', 207, 'delete_run'),
	(829, 'Can view run', 207, 'view_run'),
	(830, 'Can add entry', 208, 'add_entry'),
	(831, 'Can change entry', 208, 'change_entry'),
	(832, 'Can delete entry', 208, 'delete_entry'),
	(833, 'Can view entry', 208, 'view_entry'),
	(834, 'Can add seal', 209, 'add_seal'),
	(835, 'Can change seal', 209, 'change_seal'),
	(836, 'Can delete seal', 209, 'delete_seal'),
	(837, 'Can view seal', 209, 'view_seal'),
	(838, 'Can add content type', 210, 'add_contenttype'),
	(839, 'Can change content type', 210, 'change_contenttype'),
	(840, 'Can delete content type', 210, 'delete_contenttype'),
	(841, 'Can view content type', 210, 'view_contenttype'),
	(842, 'Can add permission', 211, 'add_permission'),
	(843, 'Can change permission', 211, 'change_permission'),
	(844, 'Can delete permission', 211, 'delete_permission'),
	(845, 'Can view permission', 211, 'view_permission'),
	(846, 'Can add group', 212, 'add_group'),
	(847, 'Can change group', 212, 'change_group'),
	(848, 'Can delete group', 212, 'delete_group'),
	(849, 'Can view group', 212, 'view_group'),
	(850, 'Can add session', 213, 'add_session'),
	(851, 'Can change session', 213, 'change_session'),
	(852, 'Can delete session', 213, 'delete_session'),
	(853, 'Can view session', 213, 'view_session'),
	(854, 'Can add email address', 214, 'add_emailaddress'),
	(855, 'Can change email address', 214, 'change_emailaddress'),
	(856, 'Can delete email address', 214, 'delete_emailaddress'),
	(857, 'Can view email address', 214, 'view_emailaddress'),
	(858, 'Can add email confirmation', 215, 'add_emailconfirmation'),
	(859, 'Can change email confirmation', 215, 'change_emailconfirmation'),
	(860, 'Can delete email confirmation', 215, 'delete_emailconfirmation'),
	(861, 'Can view email confirmation', 215, 'view_emailconfirmation'),
	(862, 'Can add authenticator', 216, 'add_authenticator'),
	(863, 'Can change authenticator', 216, 'change_authenticator'),
	(864, 'Can delete authenticator', 216, 'delete_authenticator'),
	(865, 'Can view authenticator', 216, 'view_authenticator'),
	(866, 'Can add social account', 217, 'add_socialaccount'),
	(867, 'Can change social account', 217, 'change_socialaccount'),
	(868, 'Can delete social account', 217, 'delete_socialaccount'),
	(869, 'Can view social account', 217, 'view_socialaccount'),
	(870, 'Can add social application', 218, 'add_socialapp'),
	(871, 'Can change social application', 218, 'change_socialapp'),
	(872, 'Can delete social application', 218, 'delete_socialapp'),
	(873, 'Can view social application', 218, 'view_socialapp'),
	(874, 'Can add social application token', 219, 'add_socialtoken'),
	(875, 'Can change social application token', 219, 'change_socialtoken'),
	(876, 'Can delete social application token', 219, 'delete_socialtoken'),
	(877, 'Can view social application token', 219, 'view_socialtoken'),
	(878, 'Can add user session', 220, 'add_usersession'),
	(879, 'Can change user session', 220, 'change_usersession'),
	(880, 'Can delete user session', 220, 'delete_usersession'),
	(881, 'Can view user session', 220, 'view_usersession'),
	(882, 'Can add user profile', 221, 'add_userprofile'),
	(883, 'Can change user profile', 221, 'change_userprofile'),
	(884, 'Can delete user profile', 221, 'delete_userprofile'),
	(885, 'Can view user profile', 221, 'view_userprofile'),
	(886, 'Can view document', 28, 'view_document'),
	(887, 'Can view image', 29, 'view_image'),
	(888, 'Can add rendition', 222, 'add_rendition'),
	(889, 'Can change rendition', 222, 'change_rendition'),
	(890, 'Can delete rendition', 222, 'delete_rendition'),
	(891, 'Can view rendition', 222, 'view_rendition'),
	(892, 'Can add index entry', 223, 'add_indexentry'),
	(893, 'Can change index entry', 223, 'change_indexentry'),
	(894, 'Can delete index entry', 223, 'delete_indexentry'),
	(895, 'Can view index entry', 223, 'view_indexentry'),
	(896, 'Can add editing session', 224, 'add_editingsession'),
	(897, 'Can change editing session', 224, 'change_editingsession'),
	(898, 'Can delete editing session', 224, 'delete_editingsession'),
	(899, 'Can view editing session', 224, 'view_editingsession'),
	(900, 'Can add form state', 225, 'add_formstate'),
	(901, 'Can change form state', 225, 'change_formstate'),
	(902, 'Can delete form state', 225, 'delete_formstate'),
	(903, 'Can view form state', 225, 'view_formstate'),
	(904, 'Can add tag', 226, 'add_tag'),
	(905, 'Can change tag', 226, 'change_tag'),
	(906, 'Can delete tag', 226, 'delete_tag'),
	(907, 'Can view tag', 226, 'view_tag'),
	(908, 'Can add tagged item', 227, 'add_taggeditem'),
	(909, 'Can change tagged item', 227, 'change_taggeditem'),
	(910, 'Can delete tagged item', 227, 'delete_taggeditem'),
	(911, 'Can view tagged item', 227, 'view_taggeditem'),
	(912, 'Can add context', 228, 'add_context'),
	(913, 'Can change context', 228, 'change_context'),
	(914, 'Can delete context', 228, 'delete_context'),
	(915, 'Can view context', 228, 'view_context'),
	(916, 'Can add events', 229, 'add_events'),
	(917, 'Can change events', 229, 'change_events'),
	(918, 'Can delete events', 229, 'delete_events'),
	(919, 'Can view events', 229, 'view_events'),
	(920, 'Can add middleware events', 230, 'add_middlewareevents'),
	(921, 'Can change middleware events', 230, 'change_middlewareevents'),
	(922, 'Can delete middleware events', 230, 'delete_middlewareevents'),
	(923, 'Can view middleware events', 230, 'view_middlewareevents'),
	(924, 'Can add procrastinate event', 231, 'add_procrastinateevent'),
	(925, 'Can change procrastinate event', 231, 'change_procrastinateevent'),
	(926, 'Can delete procrastinate event', 231, 'delete_procrastinateevent'),
	(927, 'Can view procrastinate event', 231, 'view_procrastinateevent'),
	(928, 'Can add procrastinate job', 232, 'add_procrastinatejob'),
	(929, 'Can change procrastinate job', 232, 'change_procrastinatejob'),
	(930, 'Can delete procrastinate job', 232, 'delete_procrastinatejob'),
	(931, 'Can view procrastinate job', 232, 'view_procrastinatejob'),
	(932, 'Can add procrastinate periodic defer', 233, 'add_procrastinateperiodicdefer'),
	(933, 'Can change procrastinate periodic defer', 233, 'change_procrastinateperiodicdefer'),
	(934, 'Can delete procrastinate periodic defer', 233, 'delete_procrastinateperiodicdefer'),
	(935, 'Can view procrastinate periodic defer', 233, 'view_procrastinateperiodicdefer'),
	(936, 'Can add procrastinate worker', 234, 'add_procrastinateworker'),
	(937, 'Can change procrastinate worker', 234, 'change_procrastinateworker'),
	(938, 'Can delete procrastinate worker', 234, 'delete_procrastinateworker'),
	(939, 'Can view procrastinate worker', 234, 'view_procrastinateworker');


--
-- Data for Name: casework_case; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_check; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_evidence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_objection; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_reader; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: casework_terms; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_board; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_duofile; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_duoupload; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_edition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_postcodearea; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_region; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_regionscheme; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_school; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_site; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_sitecontext; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_sitehistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_sitepupils; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directory_siteregion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_content_type VALUES
	(1, 'wagtailcore', 'page'),
	(2, 'wagtailcore', 'groupapprovaltask'),
	(3, 'wagtailcore', 'locale'),
	(4, 'wagtailcore', 'site'),
	(5, 'wagtailcore', 'groupsitepermission'),
	(6, 'wagtailcore', 'modellogentry'),
	(7, 'wagtailcore', 'revision'),
	(8, 'wagtailcore', 'collectionviewrestriction'),
	(9, 'wagtailcore', 'collection'),
	(10, 'wagtailcore', 'groupcollectionpermission'),
	(11, 'wagtailcore', 'uploadedfile'),
	(12, 'wagtailcore', 'workflowcontenttype'),
	(13, 'wagtailcore', 'workflowstate'),
	(14, 'wagtailcore', 'workflow'),
	(15, 'wagtailcore', 'workflowtask'),
	(16, 'wagtailcore', 'task'),
	(17, 'wagtailcore', 'taskstate'),
	(18, 'wagtailcore', 'grouppagepermission'),
	(19, 'wagtailcore', 'pageviewrestriction'),
	(20, 'wagtailcore', 'workflowpage'),
	(21, 'wagtailcore', 'pagelogentry'),
	(22, 'wagtailcore', 'comment'),
	(23, 'wagtailcore', 'commentreply'),
	(24, 'wagtailcore', 'pagesubscription'),
	(25, 'wagtailcore', 'referenceindex'),
	(26, 'knowledge', 'knowledgehome'),
	(27, 'wagtailadmin', 'admin'),
	(28, 'wagtaildocs', 'document'),
	(29, 'wagtailimages', 'image'),
	(30, 'knowledge', 'anypage'),
	(31, 'knowledge', 'dimension'),
	(32, 'knowledge', 'dossierpage'),
	(33, 'knowledge', 'framework'),
	(34, 'knowledge', 'publisherpage'),
	(35, 'knowledge', 'secondreading'),
	(36, 'knowledge', 'themepage'),
	(37, 'knowledge', 'tool'),
	(38, 'knowledge', 'card'),
	(39, 'knowledge', 'cardversion'),
	(40, 'knowledge', 'consent'),
	(41, 'knowledge', 'knowledgedocument'),
	(42, 'knowledge', 'knowledgeimage'),
	(43, 'knowledge', 'issuepage'),
	(44, 'knowledge', 'articlepage'),
	(45, 'knowledge', 'knowledgerendition'),
	(46, 'knowledge', 'linkcheck'),
	(47, 'knowledge', 'newspage'),
	(48, 'knowledge', 'participant'),
	(49, 'knowledge', 'answer'),
	(50, 'knowledge', 'publication'),
	(51, 'knowledge', 'quote'),
	(52, 'knowledge', 'report'),
	(53, 'knowledge', 'subscription'),
	(54, 'knowledge', 'talk'),
	(55, 'knowledge', 'talkaction'),
	(56, 'knowledge', 'toolversion'),
	(57, 'knowledge', 'toolfield'),
	(58, 'knowledge', 'worksheet'),
	(59, 'gatherings', 'round'),
	(60, 'gatherings', 'gathering'),
	(61, 'gatherings', 'draw'),
	(62, 'gatherings', 'letter'),
	(63, 'gatherings', 'participant'),
	(64, 'gatherings', 'groupgathering'),
	(65, 'gatherings', 'roundslot'),
	(66, 'gatherings', 'series'),
	(67, 'gatherings', 'seriespage'),
	(68, 'gatherings', 'seriestheme'),
	(69, 'gatherings', 'gatheringtheme'),
	(70, 'gatherings', 'signup'),
	(71, 'gatherings', 'session'),
	(72, 'gatherings', 'seat'),
	(73, 'gatherings', 'recordconsent'),
	(74, 'gatherings', 'checkin'),
	(75, 'gatherings', 'takenon'),
	(76, 'gatherings', 'wish'),
	(77, 'gatherings', 'breakoutguide'),
	(78, 'harvest', 'aspect'),
	(79, 'harvest', 'coder'),
	(80, 'harvest', 'harvest'),
	(81, 'harvest', 'coding'),
	(82, 'harvest', 'apart'),
	(83, 'harvest', 'harvestwall'),
	(84, 'harvest', 'point'),
	(85, 'harvest', 'outcome'),
	(86, 'harvest', 'report'),
	(87, 'harvest', 'sentence'),
	(88, 'harvest', 'told'),
	(89, 'harvest', 'verdict'),
	(90, 'practices', 'practice'),
	(91, 'practices', 'question'),
	(92, 'practices', 'asked'),
	(93, 'practices', 'trial'),
	(94, 'practices', 'version'),
	(95, 'practices', 'ruling'),
	(96, 'practices', 'consent'),
	(97, 'practices', 'willing'),
	(98, 'practices', 'experiment'),
	(99, 'register', 'register'),
	(100, 'register', 'enrolment'),
	(101, 'register', 'application'),
	(102, 'register', 'registration'),
	(103, 'register', 'entry'),
	(104, 'register', 'postponementrequest'),
	(105, 'register', 'removal'),
	(106, 'register', 'renewal'),
	(107, 'register', 'postponement'),
	(108, 'register', 'reminded'),
	(109, 'register', 'reminder'),
	(110, 'register', 'span'),
	(111, 'register', 'shield'),
	(112, 'register', 'showing'),
	(113, 'register', 'boardsignup'),
	(114, 'register', 'insightquestion'),
	(115, 'register', 'leaderstotal'),
	(116, 'register', 'monthfigures'),
	(117, 'register', 'certificate'),
	(118, 'register', 'statuslist'),
	(119, 'register', 'merge'),
	(120, 'register', 'biller'),
	(121, 'register', 'invoice'),
	(122, 'register', 'invoiceline'),
	(123, 'register', 'boardwish'),
	(124, 'register', 'fee'),
	(125, 'register', 'applicationhistory'),
	(126, 'register', 'certificatehistory'),
	(127, 'register', 'enrolmenthistory'),
	(128, 'register', 'postponementhistory'),
	(129, 'register', 'postponementrequesthistory'),
	(130, 'register', 'registrationhistory'),
	(131, 'register', 'removalhistory'),
	(132, 'register', 'renewalhistory'),
	(133, 'record', 'goal'),
	(134, 'record', 'activity'),
	(135, 'record', 'import'),
	(136, 'record', 'link'),
	(137, 'standard', 'item'),
	(138, 'standard', 'framework'),
	(139, 'standard', 'itemname'),
	(140, 'standard', 'place'),
	(141, 'directory', 'postcodearea'),
	(142, 'directory', 'regionscheme'),
	(143, 'directory', 'board'),
	(144, 'directory', 'duofile'),
	(145, 'directory', 'duoupload'),
	(146, 'directory', 'region'),
	(147, 'directory', 'school'),
	(148, 'directory', 'site'),
	(149, 'directory', 'sitecontext'),
	(150, 'directory', 'sitehistory'),
	(151, 'directory', 'sitepupils'),
	(152, 'directory', 'siteregion'),
	(153, 'directory', 'edition'),
	(154, 'casework', 'case'),
	(155, 'casework', 'check'),
	(156, 'casework', 'decision'),
	(157, 'casework', 'evidence'),
	(158, 'casework', 'reading'),
	(159, 'casework', 'held'),
	(160, 'casework', 'objection'),
	(161, 'casework', 'reader'),
	(162, 'casework', 'terms'),
	(163, 'meetings', 'meeting'),
	(164, 'meetings', 'item'),
	(165, 'meetings', 'invitee'),
	(166, 'groups', 'division'),
	(167, 'groups', 'member'),
	(168, 'groups', 'change'),
	(169, 'groups', 'met'),
	(170, 'groups', 'moment'),
	(171, 'groups', 'circle'),
	(172, 'groups', 'seat'),
	(173, 'wall', 'cluster'),
	(174, 'wall', 'group'),
	(175, 'wall', 'guest'),
	(176, 'wall', 'note'),
	(177, 'wall', 'photo'),
	(178, 'wall', 'area'),
	(179, 'wall', 'theme'),
	(180, 'wall', 'wall'),
	(181, 'wall', 'phase'),
	(182, 'wall', 'tie'),
	(183, 'wall', 'vote'),
	(184, 'promises', 'promise'),
	(185, 'home', 'question'),
	(186, 'home', 'message'),
	(187, 'home', 'document'),
	(188, 'home', 'missed'),
	(189, 'home', 'synonymgroup'),
	(190, 'home', 'word'),
	(191, 'privacy', 'export'),
	(192, 'privacy', 'grant'),
	(193, 'privacy', 'look'),
	(194, 'people', 'person'),
	(195, 'people', 'pass'),
	(196, 'people', 'token'),
	(197, 'people', 'account'),
	(198, 'people', 'relation'),
	(199, 'people', 'membership'),
	(200, 'live', 'channel'),
	(201, 'live', 'change'),
	(202, 'notices', 'shownmail'),
	(203, 'notices', 'notice'),
	(204, 'notices', 'preference'),
	(205, 'files', 'file'),
	(206, 'documents', 'signingkey'),
	(207, 'jobs', 'run'),
	(208, 'audit', 'entry'),
	(209, 'audit', 'seal'),
	(210, 'contenttypes', 'contenttype'),
	(211, 'auth', 'permission'),
	(212, 'auth', 'group'),
	(213, 'sessions', 'session'),
	(214, 'account', 'emailaddress'),
	(215, 'account', 'emailconfirmation'),
	(216, 'mfa', 'authenticator'),
	(217, 'socialaccount', 'socialaccount'),
	(218, 'socialaccount', 'socialapp'),
	(219, 'socialaccount', 'socialtoken'),
	(220, 'usersessions', 'usersession'),
	(221, 'wagtailusers', 'userprofile'),
	(222, 'wagtailimages', 'rendition'),
	(223, 'wagtailsearch', 'indexentry'),
	(224, 'wagtailadmin', 'editingsession'),
	(225, 'wagtailadmin', 'formstate'),
	(226, 'taggit', 'tag'),
	(227, 'taggit', 'taggeditem'),
	(228, 'pghistory', 'context'),
	(229, 'pghistory', 'events'),
	(230, 'pghistory', 'middlewareevents'),
	(231, 'procrastinate', 'procrastinateevent'),
	(232, 'procrastinate', 'procrastinatejob'),
	(233, 'procrastinate', 'procrastinateperiodicdefer'),
	(234, 'procrastinate', 'procrastinateworker');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.django_migrations VALUES
	(1, 'records', '0001_initial', '2026-11-27 02:39:28.444077+00'),
	(2, 'people', '0001_initial', '2026-11-27 02:39:28.549316+00'),
	(3, 'account', '0001_initial', '2026-11-27 02:39:28.597527+00'),
	(4, 'account', '0002_email_max_length', '2026-11-27 02:39:28.612026+00'),
	(5, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-27 02:39:28.634891+00'),
	(6, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-27 02:39:28.655078+00'),
	(7, 'account', '0005_emailaddress_idx_upper_email', '2026-11-27 02:39:28.66757+00'),
	(8, 'account', '0006_emailaddress_lower', '2026-11-27 02:39:28.683896+00'),
	(9, 'account', '0007_emailaddress_idx_email', '2026-11-27 02:39:28.711691+00'),
	(10, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-27 02:39:28.733695+00'),
	(11, 'account', '0009_emailaddress_unique_primary_email', '2026-11-27 02:39:28.746838+00'),
	(12, 'audit', '0001_initial', '2026-11-27 02:39:28.779449+00'),
	(13, 'contenttypes', '0001_initial', '2026-11-27 02:39:28.794972+00'),
	(14, 'contenttypes', '0002_remove_content_type_name', '2026-11-27 02:39:28.832982+00'),
	(15, 'auth', '0001_initial', '2026-11-27 02:39:28.891855+00'),
	(16, 'auth', '0002_alter_permission_name_max_length', '2026-11-27 02:39:28.90434+00'),
	(17, 'auth', '0003_alter_user_email_max_length', '2026-11-27 02:39:28.917685+00'),
	(18, 'auth', '0004_alter_user_username_opts', '2026-11-27 02:39:28.930186+00'),
	(19, 'auth', '0005_alter_user_last_login_null', '2026-11-27 02:39:28.943151+00'),
	(20, 'auth', '0006_require_contenttypes_0002', '2026-11-27 02:39:28.945936+00'),
	(21, 'auth', '0007_alter_validators_add_error_messages', '2026-11-27 02:39:28.960215+00'),
	(22, 'auth', '0008_alter_user_username_max_length', '2026-11-27 02:39:28.973746+00'),
	(23, 'auth', '0009_alter_user_last_name_max_length', '2026-11-27 02:39:28.986958+00'),
	(24, 'auth', '0010_alter_group_name_max_length', '2026-11-27 02:39:29.002159+00'),
	(25, 'auth', '0011_update_proxy_permissions', '2026-11-27 02:39:29.029999+00'),
	(26, 'auth', '0012_alter_user_first_name_max_length', '2026-11-27 02:39:29.042335+00'),
	(27, 'casework', '0001_initial', '2026-11-27 02:39:29.428008+00'),
	(28, 'casework', '0002_deciding', '2026-11-27 02:39:30.054283+00'),
	(29, 'directory', '0001_initial', '2026-11-27 02:39:30.633499+00'),
	(30, 'directory', '0002_edition', '2026-11-27 02:39:30.643795+00'),
	(31, 'documents', '0001_signing_keys', '2026-11-27 02:39:30.664087+00'),
	(32, 'files', '0001_initial', '2026-11-27 02:39:30.678506+00'),
	(33, 'people', '0002_merged', '2026-11-27 02:39:30.756446+00'),
	(34, 'people', '0003_membership', '2026-11-27 02:39:30.955608+00'),
	(35, 'meetings', '0001_initial', '2026-11-27 02:39:31.292797+00'),
	(36, 'gatherings', '0001_initial', '2026-11-27 02:39:34.054765+00'),
	(37, 'gatherings', '0002_walk_in_by_name', '2026-11-27 02:39:34.200645+00'),
	(38, 'gatherings', '0003_breakout_guide', '2026-11-27 02:39:34.305945+00'),
	(39, 'groups', '0001_initial', '2026-11-27 02:39:35.706909+00'),
	(40, 'harvest', '0001_initial', '2026-11-27 02:39:39.224792+00'),
	(41, 'home', '0001_initial', '2026-11-27 02:39:39.566522+00'),
	(42, 'home', '0002_document', '2026-11-27 02:39:39.582023+00'),
	(43, 'home', '0003_search', '2026-11-27 02:39:39.711423+00'),
	(44, 'jobs', '0001_initial', '2026-11-27 02:39:39.725111+00'),
	(45, 'jobs', '0002_run_good', '2026-11-27 02:39:39.737424+00'),
	(46, 'wagtailcore', '0001_initial', '2026-11-27 02:39:40.837395+00'),
	(47, 'wagtailcore', '0002_initial_data', '2026-11-27 02:39:40.839371+00'),
	(48, 'wagtailcore', '0003_add_uniqueness_constraint_on_group_page_permission', '2026-11-27 02:39:40.840528+00'),
	(49, 'wagtailcore', '0004_page_locked', '2026-11-27 02:39:40.841561+00'),
	(50, 'wagtailcore', '0005_add_page_lock_permission_to_moderators', '2026-11-27 02:39:40.842603+00'),
	(51, 'wagtailcore', '0006_add_lock_page_permission', '2026-11-27 02:39:40.843537+00'),
	(52, 'wagtailcore', '0007_page_latest_revision_created_at', '2026-11-27 02:39:40.844489+00'),
	(53, 'wagtailcore', '0008_populate_latest_revision_created_at', '2026-11-27 02:39:40.845341+00'),
	(54, 'wagtailcore', '0009_remove_auto_now_add_from_pagerevision_created_at', '2026-11-27 02:39:40.846154+00'),
	(55, 'wagtailcore', '0010_change_page_owner_to_null_on_delete', '2026-11-27 02:39:40.846823+00'),
	(56, 'wagtailcore', '0011_page_first_published_at', '2026-11-27 02:39:40.847553+00'),
	(57, 'wagtailcore', '0012_extend_page_slug_field', '2026-11-27 02:39:40.848338+00'),
	(58, 'wagtailcore', '0013_update_golive_expire_help_text', '2026-11-27 02:39:40.849044+00'),
	(59, 'wagtailcore', '0014_add_verbose_name', '2026-11-27 02:39:40.849893+00'),
	(60, 'wagtailcore', '0015_add_more_verbose_names', '2026-11-27 02:39:40.85074+00'),
	(61, 'wagtailcore', '0016_change_page_url_path_to_text_field', '2026-11-27 02:39:40.851502+00'),
	(62, 'wagtailcore', '0017_change_edit_page_permission_description', '2026-11-27 02:39:40.877257+00'),
	(63, 'wagtailcore', '0018_pagerevision_submitted_for_moderation_index', '2026-11-27 02:39:40.913469+00'),
	(64, 'wagtailcore', '0019_verbose_names_cleanup', '2026-11-27 02:39:41.010339+00'),
	(65, 'wagtailcore', '0020_add_index_on_page_first_published_at', '2026-11-27 02:39:41.041242+00'),
	(66, 'wagtailcore', '0021_capitalizeverbose', '2026-11-27 02:39:43.044521+00'),
	(67, 'wagtailcore', '0022_add_site_name', '2026-11-27 02:39:43.074701+00'),
	(68, 'wagtailcore', '0023_alter_page_revision_on_delete_behaviour', '2026-11-27 02:39:43.257831+00'),
	(69, 'wagtailcore', '0024_collection', '2026-11-27 02:39:43.277704+00'),
	(70, 'wagtailcore', '0025_collection_initial_data', '2026-11-27 02:39:43.46138+00'),
	(71, 'wagtailcore', '0026_group_collection_permission', '2026-11-27 02:39:43.64329+00'),
	(72, 'wagtailcore', '0027_fix_collection_path_collation', '2026-11-27 02:39:43.758383+00'),
	(73, 'wagtailcore', '0024_alter_page_content_type_on_delete_behaviour', '2026-11-27 02:39:43.857679+00'),
	(74, 'wagtailcore', '0028_merge', '2026-11-27 02:39:43.862162+00'),
	(75, 'wagtailcore', '0029_unicode_slugfield_dj19', '2026-11-27 02:39:43.885393+00'),
	(76, 'wagtailcore', '0030_index_on_pagerevision_created_at', '2026-11-27 02:39:43.915259+00'),
	(77, 'wagtailcore', '0031_add_page_view_restriction_types', '2026-11-27 02:39:44.073723+00'),
	(78, 'wagtailcore', '0032_add_bulk_delete_page_permission', '2026-11-27 02:39:44.102045+00'),
	(79, 'wagtailcore', '0033_remove_golive_expiry_help_text', '2026-11-27 02:39:44.159733+00'),
	(80, 'wagtailcore', '0034_page_live_revision', '2026-11-27 02:39:44.359179+00'),
	(81, 'wagtailcore', '0035_page_last_published_at', '2026-11-27 02:39:44.404081+00'),
	(82, 'wagtailcore', '0036_populate_page_last_published_at', '2026-11-27 02:39:44.630616+00'),
	(83, 'wagtailcore', '0037_set_page_owner_editable', '2026-11-27 02:39:45.315704+00'),
	(84, 'wagtailcore', '0038_make_first_published_at_editable', '2026-11-27 02:39:45.358206+00'),
	(85, 'wagtailcore', '0039_collectionviewrestriction', '2026-11-27 02:39:45.723693+00'),
	(86, 'wagtailcore', '0040_page_draft_title', '2026-11-27 02:39:45.950063+00'),
	(87, 'wagtailcore', '0041_group_collection_permissions_verbose_name_plural', '2026-11-27 02:39:45.985758+00'),
	(88, 'wagtailcore', '0042_index_on_pagerevision_approved_go_live_at', '2026-11-27 02:39:46.035217+00'),
	(89, 'wagtailcore', '0043_lock_fields', '2026-11-27 02:39:46.229131+00'),
	(90, 'wagtailcore', '0044_add_unlock_grouppagepermission', '2026-11-27 02:39:46.262381+00'),
	(91, 'wagtailcore', '0045_assign_unlock_grouppagepermission', '2026-11-27 02:39:46.462304+00'),
	(92, 'wagtailcore', '0046_site_name_remove_null', '2026-11-27 02:39:46.502482+00'),
	(93, 'wagtailcore', '0047_add_workflow_models', '2026-11-27 02:39:47.747458+00'),
	(94, 'wagtailcore', '0048_add_default_workflows', '2026-11-27 02:39:47.942712+00'),
	(95, 'wagtailcore', '0049_taskstate_finished_by', '2026-11-27 02:39:48.517135+00'),
	(96, 'wagtailcore', '0050_workflow_rejected_to_needs_changes', '2026-11-27 02:39:48.630741+00'),
	(97, 'wagtailcore', '0051_taskstate_comment', '2026-11-27 02:39:48.674502+00'),
	(98, 'wagtailcore', '0052_pagelogentry', '2026-11-27 02:39:48.839753+00'),
	(99, 'wagtailcore', '0053_locale_model', '2026-11-27 02:39:48.854982+00'),
	(100, 'wagtailcore', '0054_initial_locale', '2026-11-27 02:39:49.035947+00'),
	(101, 'wagtailcore', '0055_page_locale_fields', '2026-11-27 02:39:49.268663+00'),
	(102, 'wagtailcore', '0056_page_locale_fields_populate', '2026-11-27 02:39:49.450032+00'),
	(103, 'wagtailcore', '0057_page_locale_fields_notnull', '2026-11-27 02:39:49.660342+00'),
	(104, 'wagtailcore', '0058_page_alias_of', '2026-11-27 02:39:49.826127+00'),
	(105, 'wagtailcore', '0059_apply_collection_ordering', '2026-11-27 02:39:50.009996+00'),
	(106, 'wagtailcore', '0060_fix_workflow_unique_constraint', '2026-11-27 02:39:50.101363+00'),
	(107, 'wagtailcore', '0061_change_promote_tab_helpt_text_and_verbose_names', '2026-11-27 02:39:50.186841+00'),
	(108, 'wagtailcore', '0062_comment_models_and_pagesubscription', '2026-11-27 02:39:50.746642+00'),
	(109, 'wagtailcore', '0063_modellogentry', '2026-11-27 02:39:50.944186+00'),
	(110, 'wagtailcore', '0064_log_timestamp_indexes', '2026-11-27 02:39:51.055259+00'),
	(111, 'wagtailcore', '0065_log_entry_uuid', '2026-11-27 02:39:51.563601+00'),
	(112, 'wagtailcore', '0066_collection_management_permissions', '2026-11-27 02:39:51.740878+00'),
	(113, 'wagtailcore', '0067_alter_pagerevision_content_json', '2026-11-27 02:39:51.85938+00'),
	(114, 'wagtailcore', '0068_log_entry_empty_object', '2026-11-27 02:39:52.023187+00'),
	(115, 'wagtailcore', '0069_log_entry_jsonfield', '2026-11-27 02:39:52.25632+00'),
	(116, 'wagtailcore', '0070_rename_pagerevision_revision', '2026-11-27 02:39:53.172315+00'),
	(117, 'wagtailcore', '0071_populate_revision_content_type', '2026-11-27 02:39:53.318609+00'),
	(118, 'wagtailcore', '0072_alter_revision_content_type_notnull', '2026-11-27 02:39:53.582816+00'),
	(119, 'wagtailcore', '0073_page_latest_revision', '2026-11-27 02:39:53.717992+00'),
	(120, 'wagtailcore', '0074_revision_object_str', '2026-11-27 02:39:53.755835+00'),
	(121, 'wagtailcore', '0075_populate_latest_revision_and_revision_object_str', '2026-11-27 02:39:54.487318+00'),
	(122, 'wagtailcore', '0076_modellogentry_revision', '2026-11-27 02:39:54.59306+00'),
	(123, 'wagtailcore', '0077_alter_revision_user', '2026-11-27 02:39:54.691487+00'),
	(124, 'wagtailcore', '0078_referenceindex', '2026-11-27 02:39:54.819078+00'),
	(125, 'wagtailcore', '0079_rename_taskstate_page_revision', '2026-11-27 02:39:54.873557+00'),
	(126, 'wagtailcore', '0080_generic_workflowstate', '2026-11-27 02:39:55.295169+00'),
	(127, 'wagtailcore', '0081_populate_workflowstate_content_type', '2026-11-27 02:39:55.422782+00'),
	(128, 'wagtailcore', '0082_alter_workflowstate_content_type_notnull', '2026-11-27 02:39:55.658808+00'),
	(129, 'wagtailcore', '0083_workflowcontenttype', '2026-11-27 02:39:55.767878+00'),
	(130, 'wagtailcore', '0084_add_default_page_permissions', '2026-11-27 02:39:55.802004+00'),
	(131, 'wagtailcore', '0085_add_grouppagepermission_permission', '2026-11-27 02:39:55.94913+00'),
	(132, 'wagtailcore', '0086_populate_grouppagepermission_permission', '2026-11-27 02:39:56.758826+00'),
	(133, 'wagtailcore', '0087_alter_grouppagepermission_unique_together_and_more', '2026-11-27 02:39:56.878959+00'),
	(134, 'wagtailcore', '0088_fix_log_entry_json_timestamps', '2026-11-27 02:39:57.063719+00'),
	(135, 'wagtailcore', '0089_log_entry_data_json_null_to_object', '2026-11-27 02:39:57.184095+00'),
	(136, 'wagtailcore', '0090_remove_grouppagepermission_permission_type', '2026-11-27 02:39:57.406062+00'),
	(137, 'wagtailcore', '0091_remove_revision_submitted_for_moderation', '2026-11-27 02:39:57.44344+00'),
	(138, 'wagtailcore', '0092_alter_collectionviewrestriction_password_and_more', '2026-11-27 02:39:57.58557+00'),
	(139, 'wagtailcore', '0093_uploadedfile', '2026-11-27 02:39:57.738935+00'),
	(140, 'wagtailcore', '0094_alter_page_locale', '2026-11-27 02:39:57.850048+00'),
	(141, 'wagtailcore', '0095_groupsitepermission', '2026-11-27 02:39:57.964681+00'),
	(142, 'wagtailcore', '0096_referenceindex_referenceindex_source_object_and_more', '2026-11-27 02:39:58.011432+00'),
	(143, 'wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes', '2026-11-27 02:39:58.079495+00'),
	(144, 'taggit', '0001_initial', '2026-11-27 02:39:58.204714+00'),
	(145, 'taggit', '0002_auto_20150616_2121', '2026-11-27 02:39:58.231713+00'),
	(146, 'taggit', '0003_taggeditem_add_unique_index', '2026-11-27 02:39:58.259276+00'),
	(147, 'taggit', '0004_alter_taggeditem_content_type_alter_taggeditem_tag', '2026-11-27 02:39:59.092213+00'),
	(148, 'taggit', '0005_auto_20220424_2025', '2026-11-27 02:39:59.111086+00'),
	(149, 'taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx', '2026-11-27 02:39:59.200459+00'),
	(150, 'knowledge', '0001_initial', '2026-11-27 02:40:08.914837+00'),
	(151, 'knowledge', '0002_tree', '2026-11-27 02:40:09.164099+00'),
	(152, 'knowledge', '0003_any_page', '2026-11-27 02:40:09.198735+00'),
	(153, 'live', '0001_initial', '2026-11-27 02:40:09.236643+00'),
	(154, 'mfa', '0001_initial', '2026-11-27 02:40:09.460181+00'),
	(155, 'mfa', '0002_authenticator_timestamps', '2026-11-27 02:40:09.570768+00'),
	(156, 'mfa', '0003_authenticator_type_uniq', '2026-11-27 02:40:09.692763+00'),
	(157, 'notices', '0001_initial', '2026-11-27 02:40:09.731216+00'),
	(158, 'pghistory', '0001_initial', '2026-11-27 02:40:09.744083+00'),
	(159, 'pghistory', '0002_aggregateevent', '2026-11-27 02:40:09.753565+00'),
	(160, 'pghistory', '0003_auto_20201023_1636', '2026-11-27 02:40:09.769418+00'),
	(161, 'pghistory', '0004_auto_20220906_1625', '2026-11-27 02:40:09.971321+00'),
	(162, 'pghistory', '0005_events_middlewareevents', '2026-11-27 02:40:09.983836+00'),
	(163, 'pghistory', '0006_delete_aggregateevent', '2026-11-27 02:40:09.98916+00'),
	(164, 'pghistory', '0007_auto_20250421_0444', '2026-11-27 02:40:10.149519+00'),
	(165, 'practices', '0001_initial', '2026-11-27 02:40:14.313931+00'),
	(166, 'privacy', '0001_initial', '2026-11-27 02:40:15.781694+00'),
	(167, 'procrastinate', '0001_initial', '2026-11-27 02:40:15.811837+00'),
	(168, 'procrastinate', '0002_drop_started_at_column', '2026-11-27 02:40:15.822175+00'),
	(169, 'procrastinate', '0003_drop_started_at_column', '2026-11-27 02:40:15.831116+00'),
	(170, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-27 02:40:15.840186+00'),
	(171, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-27 02:40:15.848522+00'),
	(172, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-27 02:40:15.85627+00'),
	(173, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-27 02:40:15.864774+00'),
	(174, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-27 02:40:15.875467+00'),
	(175, 'procrastinate', '0009_add_defer_job_function', '2026-11-27 02:40:15.885528+00'),
	(176, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-27 02:40:15.899833+00'),
	(177, 'procrastinate', '0011_add_foreign_key_index', '2026-11-27 02:40:15.908745+00'),
	(178, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-27 02:40:15.920065+00'),
	(179, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-27 02:40:15.92849+00'),
	(180, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-27 02:40:15.936584+00'),
	(181, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-27 02:40:15.945089+00'),
	(182, 'procrastinate', '0016_delete_finished_jobs', '2026-11-27 02:40:15.954428+00'),
	(183, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-27 02:40:15.965623+00'),
	(184, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-27 02:40:15.973378+00'),
	(185, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-27 02:40:15.981389+00'),
	(186, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-27 02:40:15.992076+00'),
	(187, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-27 02:40:16.00392+00'),
	(188, 'procrastinate', '0022_null_locks_excluded', '2026-11-27 02:40:16.013889+00'),
	(189, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-27 02:40:16.023465+00'),
	(190, 'procrastinate', '0024_job_id_bigint', '2026-11-27 02:40:16.040741+00'),
	(191, 'procrastinate', '0025_add_models', '2026-11-27 02:40:16.067523+00'),
	(192, 'procrastinate', '0026_add_job_priority', '2026-11-27 02:40:16.097988+00'),
	(193, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-27 02:40:16.107457+00'),
	(194, 'procrastinate', '0028_add_cancel_states', '2026-11-27 02:40:16.147549+00'),
	(195, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-27 02:40:16.157789+00'),
	(196, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-27 02:40:16.173111+00'),
	(197, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-27 02:40:16.185276+00'),
	(198, 'procrastinate', '0032_pre_cancel_notification', '2026-11-27 02:40:16.212394+00'),
	(199, 'procrastinate', '0033_post_cancel_notification', '2026-11-27 02:40:16.255217+00'),
	(200, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-27 02:40:16.286049+00'),
	(201, 'procrastinate', '0035_post_add_heartbeat', '2026-11-27 02:40:16.295906+00'),
	(202, 'procrastinate', '0036_add_worker_model', '2026-11-27 02:40:16.322909+00'),
	(203, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-27 02:40:16.333598+00'),
	(204, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-27 02:40:16.340925+00'),
	(205, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-27 02:40:16.349358+00'),
	(206, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-27 02:40:16.357176+00'),
	(207, 'procrastinate', '0041_post_retry_failed_job', '2026-11-27 02:40:16.364218+00'),
	(208, 'promises', '0001_initial', '2026-11-27 02:40:16.666863+00'),
	(209, 'record', '0001_initial', '2026-11-27 02:40:19.019366+00'),
	(210, 'register', '0001_initial', '2026-11-27 02:40:20.7078+00'),
	(211, 'register', '0002_registers', '2026-11-27 02:40:20.990547+00'),
	(212, 'register', '0003_standing', '2026-11-27 02:40:23.45015+00'),
	(213, 'register', '0004_standing_data', '2026-11-27 02:40:23.773769+00'),
	(214, 'register', '0005_showing', '2026-11-27 02:40:24.325483+00'),
	(215, 'register', '0006_boards_figures', '2026-11-27 02:40:25.852926+00'),
	(216, 'register', '0007_certificates', '2026-11-27 02:40:26.408599+00'),
	(217, 'register', '0008_merging', '2026-11-27 02:40:27.237115+00'),
	(218, 'register', '0009_contribution', '2026-11-27 02:40:29.987643+00'),
	(219, 'register', '0010_fees', '2026-11-27 02:40:30.276849+00'),
	(220, 'register', '0011_history', '2026-11-27 02:40:43.612081+00'),
	(221, 'sessions', '0001_initial', '2026-11-27 02:40:43.630345+00'),
	(222, 'socialaccount', '0001_initial', '2026-11-27 02:40:44.558707+00'),
	(223, 'socialaccount', '0002_token_max_lengths', '2026-11-27 02:40:44.694676+00'),
	(224, 'socialaccount', '0003_extra_data_default_dict', '2026-11-27 02:40:44.764456+00'),
	(225, 'socialaccount', '0004_app_provider_id_settings', '2026-11-27 02:40:44.877949+00'),
	(226, 'socialaccount', '0005_socialtoken_nullable_app', '2026-11-27 02:40:45.356407+00'),
	(227, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-11-27 02:40:45.43545+00'),
	(228, 'standard', '0001_initial', '2026-11-27 02:40:45.544741+00'),
	(229, 'standard', '0002_lists', '2026-11-27 02:40:46.06744+00'),
	(230, 'standard', '0003_synonyms', '2026-11-27 02:40:46.725501+00'),
	(231, 'usersessions', '0001_initial', '2026-11-27 02:40:46.958423+00'),
	(232, 'wagtailadmin', '0001_create_admin_access_permissions', '2026-11-27 02:40:47.19787+00'),
	(233, 'wagtailadmin', '0002_admin', '2026-11-27 02:40:47.206321+00'),
	(234, 'wagtailadmin', '0003_admin_managed', '2026-11-27 02:40:47.22182+00'),
	(235, 'wagtailadmin', '0004_editingsession', '2026-11-27 02:40:47.523219+00'),
	(236, 'wagtailadmin', '0005_editingsession_is_editing', '2026-11-27 02:40:47.598285+00'),
	(237, 'wagtailadmin', '0006_formstate', '2026-11-27 02:40:47.998208+00'),
	(238, 'wagtaildocs', '0001_initial', '2026-11-27 02:40:48.3825+00'),
	(239, 'wagtaildocs', '0002_initial_data', '2026-11-27 02:40:49.337737+00'),
	(240, 'wagtaildocs', '0003_add_verbose_names', '2026-11-27 02:40:49.828465+00'),
	(241, 'wagtaildocs', '0004_capitalizeverbose', '2026-11-27 02:40:51.084833+00'),
	(242, 'wagtaildocs', '0005_document_collection', '2026-11-27 02:40:51.57923+00'),
	(243, 'wagtaildocs', '0006_copy_document_permissions_to_collections', '2026-11-27 02:40:52.091665+00'),
	(244, 'wagtaildocs', '0005_alter_uploaded_by_user_on_delete_action', '2026-11-27 02:40:53.016638+00'),
	(245, 'wagtaildocs', '0007_merge', '2026-11-27 02:40:53.027234+00'),
	(246, 'wagtaildocs', '0008_document_file_size', '2026-11-27 02:40:53.102564+00'),
	(247, 'wagtaildocs', '0009_document_verbose_name_plural', '2026-11-27 02:40:53.156688+00'),
	(248, 'wagtaildocs', '0010_document_file_hash', '2026-11-27 02:40:53.242183+00'),
	(249, 'wagtaildocs', '0011_add_choose_permissions', '2026-11-27 02:40:54.043352+00'),
	(250, 'wagtaildocs', '0012_uploadeddocument', '2026-11-27 02:40:54.384903+00'),
	(251, 'wagtaildocs', '0013_delete_uploadeddocument', '2026-11-27 02:40:54.396344+00'),
	(252, 'wagtaildocs', '0014_alter_document_file_size', '2026-11-27 02:40:54.474813+00'),
	(253, 'wagtailimages', '0001_initial', '2026-11-27 02:40:56.369229+00'),
	(254, 'wagtailimages', '0002_initial_data', '2026-11-27 02:40:56.371311+00'),
	(255, 'wagtailimages', '0003_fix_focal_point_fields', '2026-11-27 02:40:56.372673+00'),
	(256, 'wagtailimages', '0004_make_focal_point_key_not_nullable', '2026-11-27 02:40:56.374219+00'),
	(257, 'wagtailimages', '0005_make_filter_spec_unique', '2026-11-27 02:40:56.375616+00'),
	(258, 'wagtailimages', '0006_add_verbose_names', '2026-11-27 02:40:56.376849+00'),
	(259, 'wagtailimages', '0007_image_file_size', '2026-11-27 02:40:56.378107+00'),
	(260, 'wagtailimages', '0008_image_created_at_index', '2026-11-27 02:40:56.379168+00'),
	(261, 'wagtailimages', '0009_capitalizeverbose', '2026-11-27 02:40:56.380146+00'),
	(262, 'wagtailimages', '0010_change_on_delete_behaviour', '2026-11-27 02:40:56.381095+00'),
	(263, 'wagtailimages', '0011_image_collection', '2026-11-27 02:40:56.382248+00'),
	(264, 'wagtailimages', '0012_copy_image_permissions_to_collections', '2026-11-27 02:40:56.383198+00'),
	(265, 'wagtailimages', '0013_make_rendition_upload_callable', '2026-11-27 02:40:56.384093+00'),
	(266, 'wagtailimages', '0014_add_filter_spec_field', '2026-11-27 02:40:56.384984+00'),
	(267, 'wagtailimages', '0015_fill_filter_spec_field', '2026-11-27 02:40:56.385963+00'),
	(268, 'wagtailimages', '0016_deprecate_rendition_filter_relation', '2026-11-27 02:40:56.386828+00'),
	(269, 'wagtailimages', '0017_reduce_focal_point_key_max_length', '2026-11-27 02:40:56.387778+00'),
	(270, 'wagtailimages', '0018_remove_rendition_filter', '2026-11-27 02:40:56.388565+00'),
	(271, 'wagtailimages', '0019_delete_filter', '2026-11-27 02:40:56.389394+00'),
	(272, 'wagtailimages', '0020_add-verbose-name', '2026-11-27 02:40:56.390254+00'),
	(273, 'wagtailimages', '0021_image_file_hash', '2026-11-27 02:40:56.391152+00'),
	(274, 'wagtailimages', '0022_uploadedimage', '2026-11-27 02:40:56.662895+00'),
	(275, 'wagtailimages', '0023_add_choose_permissions', '2026-11-27 02:40:57.368838+00'),
	(276, 'wagtailimages', '0024_index_image_file_hash', '2026-11-27 02:40:57.45907+00'),
	(277, 'wagtailimages', '0025_alter_image_file_alter_rendition_file', '2026-11-27 02:40:57.596172+00'),
	(278, 'wagtailimages', '0026_delete_uploadedimage', '2026-11-27 02:40:57.612718+00'),
	(279, 'wagtailimages', '0027_image_description', '2026-11-27 02:40:57.710292+00'),
	(280, 'wagtailsearch', '0001_initial', '2026-11-27 02:40:58.816203+00'),
	(281, 'wagtailsearch', '0002_add_verbose_names', '2026-11-27 02:40:59.242231+00'),
	(282, 'wagtailsearch', '0003_remove_editors_pick', '2026-11-27 02:40:59.24563+00'),
	(283, 'wagtailsearch', '0004_querydailyhits_verbose_name_plural', '2026-11-27 02:40:59.276962+00'),
	(284, 'wagtailsearch', '0005_create_indexentry', '2026-11-27 02:40:59.730004+00'),
	(285, 'wagtailsearch', '0006_customise_indexentry', '2026-11-27 02:41:00.029606+00'),
	(286, 'wagtailsearch', '0007_delete_editorspick', '2026-11-27 02:41:00.051676+00'),
	(287, 'wagtailsearch', '0008_remove_query_and_querydailyhits_models', '2026-11-27 02:41:00.109576+00'),
	(288, 'wagtailsearch', '0009_remove_ngram_autocomplete', '2026-11-27 02:41:00.112422+00'),
	(289, 'wagtailsearch', '0010_add_text_fields', '2026-11-27 02:41:00.189403+00'),
	(290, 'wagtailusers', '0001_initial', '2026-11-27 02:41:00.450054+00'),
	(291, 'wagtailusers', '0002_add_verbose_name_on_userprofile', '2026-11-27 02:41:00.604854+00'),
	(292, 'wagtailusers', '0003_add_verbose_names', '2026-11-27 02:41:00.648331+00'),
	(293, 'wagtailusers', '0004_capitalizeverbose', '2026-11-27 02:41:01.201401+00'),
	(294, 'wagtailusers', '0005_make_related_name_wagtail_specific', '2026-11-27 02:41:01.437905+00'),
	(295, 'wagtailusers', '0006_userprofile_prefered_language', '2026-11-27 02:41:01.487481+00'),
	(296, 'wagtailusers', '0007_userprofile_current_time_zone', '2026-11-27 02:41:01.53685+00'),
	(297, 'wagtailusers', '0008_userprofile_avatar', '2026-11-27 02:41:01.585317+00'),
	(298, 'wagtailusers', '0009_userprofile_verbose_name_plural', '2026-11-27 02:41:01.631604+00'),
	(299, 'wagtailusers', '0010_userprofile_updated_comments_notifications', '2026-11-27 02:41:01.685067+00'),
	(300, 'wagtailusers', '0011_userprofile_dismissibles', '2026-11-27 02:41:01.737784+00'),
	(301, 'wagtailusers', '0012_userprofile_theme', '2026-11-27 02:41:01.791436+00'),
	(302, 'wagtailusers', '0013_userprofile_density', '2026-11-27 02:41:01.840394+00'),
	(303, 'wagtailusers', '0014_userprofile_contrast', '2026-11-27 02:41:01.893608+00'),
	(304, 'wagtailusers', '0015_userprofile_keyboard_shortcuts', '2026-11-27 02:41:01.950153+00'),
	(305, 'wall', '0001_initial', '2026-11-27 02:41:09.618253+00'),
	(306, 'wagtailimages', '0001_squashed_0021', '2026-11-27 02:41:09.629552+00'),
	(307, 'wagtailcore', '0001_squashed_0016_change_page_url_path_to_text_field', '2026-11-27 02:41:09.632013+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: documents_signingkey; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: files_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_breakoutguide; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_checkin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_draw; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_gathering; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_gatheringtheme; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_groupgathering; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_letter; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_participant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_recordconsent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_round; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_roundslot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_seat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_series; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_seriespage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_seriestheme; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_signup; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_takenon; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gatherings_wish; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_circle; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_division; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_met; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_moment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: groups_seat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_apart; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_aspect; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_coder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_coding; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_harvest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_harvestwall; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_outcome; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_point; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_sentence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_told; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: harvest_verdict; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: home_document; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: home_message; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: home_missed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: home_question; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: home_synonymgroup; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.home_synonymgroup VALUES
	(1, '{schoolleider,directeur,leidinggevende}', '2026-11-26 00:00:00+00'),
	(2, '{ib''er,"intern begeleider",kwaliteitscoördinator,kc''er}', '2026-11-26 00:00:00+00'),
	(3, '{ouderbetrokkenheid,"samenwerken met ouders","ouders als partner"}', '2026-11-26 00:00:00+00'),
	(4, '{leraar,leerkracht,docent}', '2026-11-26 00:00:00+00'),
	(5, '{leerling,kind}', '2026-11-26 00:00:00+00'),
	(6, '{kansengelijkheid,kansenongelijkheid,"gelijke kansen","ongelijke kansen"}', '2026-11-26 00:00:00+00'),
	(7, '{lerarentekort,"tekort aan leraren"}', '2026-11-26 00:00:00+00'),
	(8, '{medezeggenschapsraad,medezeggenschap,mr}', '2026-11-26 00:00:00+00'),
	(9, '{herregistratie,herregistreren}', '2026-11-26 00:00:00+00'),
	(10, '{professionalisering,scholing,bijscholing,nascholing}', '2026-11-26 00:00:00+00'),
	(11, '{verzuim,afwezigheid,absentie}', '2026-11-26 00:00:00+00'),
	(12, '{lesbezoek,klassenbezoek,"collegiale consultatie"}', '2026-11-26 00:00:00+00'),
	(13, '{bordsessie,bordoverleg}', '2026-11-26 00:00:00+00'),
	(14, '{ontwikkelingsperspectief,opp}', '2026-11-26 00:00:00+00'),
	(15, '{bestuur,schoolbestuur,"bevoegd gezag"}', '2026-11-26 00:00:00+00'),
	(16, '{woordenschat,woordkennis,schooltaal}', '2026-11-26 00:00:00+00'),
	(17, '{samenwerkingsverband,swv}', '2026-11-26 00:00:00+00'),
	(18, '{"lerende organisatie","professionele leergemeenschap"}', '2026-11-26 00:00:00+00'),
	(19, '{kenniskring,leernetwerk}', '2026-11-26 00:00:00+00'),
	(20, '{vergadering,overleg}', '2026-11-26 00:00:00+00');


--
-- Data for Name: home_word; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: jobs_run; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_card; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cardversion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_article; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_document; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_dossier; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_home; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.knowledge_cms_home VALUES
	(3);


--
-- Data for Name: knowledge_cms_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_issue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_news; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_publication; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_publisher; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_rendition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_second_reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_cms_theme; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_dimension; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_framework; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_linkcheck; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_participant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_quote; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_subscription; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_talk; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_talkaction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_tool; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_toolfield; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_toolversion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: knowledge_worksheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: kring_cache; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: live_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: live_channel; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meetings_invitee; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meetings_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meetings_meeting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notices_notice; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notices_outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notices_preference; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_account; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_account_user_permissions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_pass; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_person; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_relation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: people_token; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pghistory_context; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_asked; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_experiment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_practice; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_question; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_ruling; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_trial; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_version; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practices_willing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: privacy_export; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: privacy_grant; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: privacy_look; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: promises_promise; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: record_activity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: record_goal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: record_import; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: record_link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_application; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_applicationhistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_biller; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_boardsignup; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_boardwish; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_certificate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_certificatehistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_enrolment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_enrolmenthistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_fee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_fee VALUES
	(1, 2019, 195.00, NULL, 'https://www.schoolleidersregisterpo.nl/registreren/bijdrage-en-bekostiging', '', NULL, '', NULL, 'po', NULL),
	(2, 2022, 245.00, NULL, 'https://www.schoolleidersregisterpo.nl/contact/veelgestelde-vragen', '', NULL, '', NULL, 'po', NULL),
	(3, 2024, 270.00, 70.00, 'https://stockingsonly.com/article/her-registreren-doe-je-zo/5343 (een kopie: kijk na)', '', NULL, '', NULL, 'po', NULL);


--
-- Data for Name: register_insightquestion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_invoice; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_invoiceline; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_leaderstotal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_merge; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_monthfigures; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_postponement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_postponementhistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_postponementrequest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_postponementrequesthistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_register; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_register VALUES
	('po', 'Schoolleidersregister PO', 'Het bureau van het Schoolleidersregister PO', false, false, false, 'committee', 'Voor schoolleiders en adjunct-directeuren in het basisonderwijs en het speciaal onderwijs. De cao po vraagt van hen dat zij geregistreerd zijn.', 'Inschrijven is de eerste stap en zegt nog niets over je opleiding. Daarna vraag je een titel aan en laat je bewijs zien. Het bureau kijkt of alles erbij zit. De commissie besluit en schrijft de reden op. Een registratie geldt vijf jaar vanaf het besluit.', 10),
	('vo', 'Schoolleidersregister VO', 'Het bureau van het Schoolleidersregister VO', true, true, true, 'office', 'Voor rectoren, directeuren, teamleiders en andere leidinggevenden in het voortgezet onderwijs. Meedoen is vrijwillig.', 'Je schrijft je vrijwillig in en gaat akkoord met het reglement. Er zijn geen openbare eisen voor registratie. Vraag je registratie aan, dan besluit het bureau en schrijft het de reden op.', 20);


--
-- Data for Name: register_registration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_registrationhistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_reminded; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_reminder; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_reminder VALUES
	(1, 12, 'Over ongeveer een jaar eindigt je registratie. Je hebt nog ruim de tijd.', 'po'),
	(2, 6, 'Over een half jaar eindigt je registratie. Kijk of je alles hebt.', 'po'),
	(3, 3, 'Over 3 maanden eindigt je registratie. Vraag je herregistratie op tijd aan.', 'po'),
	(4, 1, 'Over een maand eindigt je registratie. Lukt het niet op tijd? Vraag dan uitstel aan.', 'po');


--
-- Data for Name: register_removal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_removalhistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_renewal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_renewalhistory; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_shield; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_showing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_span; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_statuslist; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: socialaccount_socialaccount; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: socialaccount_socialapp; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: socialaccount_socialtoken; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: standard_framework; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.standard_framework VALUES
	('po-2014', 'Thema''s PO 2014', 'themes', 'po', '2014-01-01', '2018-01-01', 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', 'De nummers verschillen per bron.', 13),
	('po-2018', 'Thema''s PO 2018', 'themes', 'po', '2018-01-01', '2020-01-01', 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', 'De nummers verschillen per bron.', 12),
	('po-2020', 'Thema''s PO 2020', 'themes', 'po', '2020-01-01', '2020-11-01', 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', 'De nummers verschillen per bron.', 11),
	('po-2020-11', 'Thema''s PO', 'themes', 'po', '2020-11-01', NULL, 'https://paauwtalent.nl/herregistratie-schoolleiders/', 'De bron telt 18 thema''s. De volgorde is van Kring.', 10),
	('vo', 'Thema''s VO', 'themes', 'vo', '2014-11-27', NULL, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', 'Vanaf welke dag de thema''s gelden, is niet bevestigd.', 20),
	('po-standard-2012', 'Beroepsstandaard PO 2012', 'competences', 'po', '2012-01-01', '2020-12-10', 'https://www.schoolleidersregisterpo.nl/beroepsstandaard/', '', 31),
	('po-standard-2020', 'Beroepsstandaard PO 2020', 'practices', 'po', '2020-12-10', NULL, 'https://www.schoolleidersregisterpo.nl/actueel/nieuws/2020/12/10/beroepsstandaard-schoolleiders-po-geactualiseerd', 'De bron telt vijf praktijken. De volgorde is van Kring.', 30),
	('vo-standard-2014', 'Beroepsstandaard VO 2014', 'competences', 'vo', '2014-11-27', '2021-01-25', 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', 42),
	('vo-standard-2021', 'Beroepsstandaard VO 2021: praktijken', 'practices', 'vo', '2021-01-25', NULL, 'https://www.vo-raad.nl/nieuws/herziene-beroepsstandaard-voor-schoolleiders-gelanceerd', 'De bron telt vijf praktijken. De volgorde is van Kring.', 40),
	('vo-qualities-2021', 'Beroepsstandaard VO 2021: kwaliteiten', 'qualities', 'vo', '2021-01-25', NULL, 'https://www.vo-raad.nl/nieuws/herziene-beroepsstandaard-voor-schoolleiders-gelanceerd', 'De bron telt vier kwaliteiten. De volgorde is van Kring.', 41),
	('activity-kinds', 'Soorten activiteiten', 'codes', '', '2012-01-01', NULL, 'Kring: eigen lijst', '', 50);


--
-- Data for Name: standard_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.standard_item VALUES
	('po-t1'),
	('po-t2'),
	('po-t3'),
	('po-t4'),
	('po-t5'),
	('po-t6'),
	('po-t7'),
	('po-wildcard'),
	('po-t9'),
	('po-t10'),
	('po-t11'),
	('po-18-01'),
	('po-18-02'),
	('po-18-03'),
	('po-18-04'),
	('po-18-05'),
	('po-18-06'),
	('po-18-07'),
	('po-18-08'),
	('po-18-09'),
	('po-18-10'),
	('po-18-11'),
	('po-18-12'),
	('po-18-13'),
	('po-18-14'),
	('po-18-15'),
	('po-18-16'),
	('po-18-17'),
	('po-18-18'),
	('vo-t1'),
	('vo-t2'),
	('vo-t3'),
	('vo-t4'),
	('vo-t5'),
	('vo-t6'),
	('vo-t7'),
	('po-c1'),
	('po-c2'),
	('po-c3'),
	('po-c4'),
	('po-c5'),
	('po-p1'),
	('po-p2'),
	('po-p3'),
	('po-p4'),
	('po-p5'),
	('vo-c1'),
	('vo-c2'),
	('vo-c3'),
	('vo-c4'),
	('vo-c5'),
	('vo-p1'),
	('vo-p2'),
	('vo-p3'),
	('vo-p4'),
	('vo-p5'),
	('vo-q1'),
	('vo-q2'),
	('vo-q3'),
	('vo-q4'),
	('kind-training'),
	('kind-course'),
	('kind-congress'),
	('kind-reading'),
	('kind-intervision'),
	('kind-visit'),
	('kind-coaching'),
	('kind-project'),
	('kind-research'),
	('kind-master'),
	('kind-qualified'),
	('kind-other');


--
-- Data for Name: standard_itemname; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.standard_itemname VALUES
	(1, 'Persoonlijk leiderschap', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t1'),
	(2, 'Regie en Strategie', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t2'),
	(3, 'Kennis- en kwaliteitsontwikkeling', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t3'),
	(4, 'In relatie staan tot de omgeving', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t4'),
	(5, 'Omgaan met verschillen', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t5'),
	(6, 'Leidinggeven aan verandering', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t6'),
	(7, 'Toekomstgericht onderwijs', '2014-01-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/professionaliseringsthemas/', '', NULL, 'po-t7'),
	(8, 'Wildcard', '2018-01-01', NULL, true, 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', '', NULL, 'po-wildcard'),
	(9, 'Pedagogisch leiderschap', '2020-01-01', NULL, true, 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', '', NULL, 'po-t9'),
	(10, 'Leidinggeven aan leren', '2020-01-01', NULL, true, 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', '', NULL, 'po-t10'),
	(11, 'De school in een netwerksamenleving', '2020-01-01', NULL, false, 'https://www.sterkstaaltjeschoolleiderschap.nl/nieuwsbrief-maart-2020/de-professionaliseringsthema-s', 'Aangekondigd voor 2021. Of het in een geldende lijst heeft gestaan, is niet bevestigd.', NULL, 'po-t11'),
	(12, 'Verandermanagement', '2020-11-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/kennisbasis/professionaliseringsthemas/verandermanagement', '', NULL, 'po-18-01'),
	(13, 'Samenwerken met het bestuur', '2020-11-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/kennisbasis/professionaliseringsthemas/samenwerken-met-het-bestuur', '', NULL, 'po-18-02'),
	(14, 'Onderzoeksmatig werken', '2020-11-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/kennisbasis/professionaliseringsthemas/onderzoeksmatig-werken', '', NULL, 'po-18-03'),
	(15, 'Kansen(on)gelijkheid', '2020-11-01', NULL, true, 'https://www.schoolleidersregisterpo.nl/kennisbasis/professionaliseringsthemas/kansenongelijkheid', '', NULL, 'po-18-04'),
	(16, 'Persoonlijk leiderschap', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t1'),
	(17, 'Kwaliteitsontwikkeling', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t2'),
	(18, 'Inrichten van het (toekomstig) onderwijs', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t3'),
	(19, 'Verbinden met de omgeving', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t4'),
	(20, 'Regie en strategie', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t5'),
	(21, 'Leiding geven aan verandering', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t6'),
	(22, 'Diversiteit', '2014-11-27', NULL, true, 'https://www.vo-academie.nl/onderwerpen/beroepsstandaard-schoolleiders-en-kennisbasis-schoolleiders-vo', '', NULL, 'vo-t7'),
	(23, 'Visiegestuurd werken', '2012-01-01', NULL, true, 'https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen', '', NULL, 'po-c1'),
	(24, 'In relatie staan tot de omgeving', '2012-01-01', NULL, true, 'https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen', '', NULL, 'po-c2'),
	(25, 'Vormgeven aan organisatiekenmerken vanuit een onderwijskundige gerichtheid', '2012-01-01', NULL, true, 'https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen', '', NULL, 'po-c3'),
	(26, 'Hanteren van strategieën t.b.v. samenwerking, leren en onderzoeken op alle niveaus', '2012-01-01', NULL, true, 'https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen', '', NULL, 'po-c4'),
	(27, 'Hogere orde denken', '2012-01-01', NULL, false, 'https://studylibnl.com/doc/644646/de-schoolleider-geeft-leiding-aan-het-ontwikkelen', 'De naam is niet bevestigd.', NULL, 'po-c5'),
	(28, 'Een gezamenlijke visie en richting creëren', '2014-11-27', NULL, true, 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', NULL, 'vo-c1'),
	(29, 'Een coherente organisatie voor het primaire proces realiseren', '2014-11-27', NULL, true, 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', NULL, 'vo-c2'),
	(30, 'Samenwerking, leren en onderzoek bevorderen', '2014-11-27', NULL, true, 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', NULL, 'vo-c3'),
	(31, 'Strategisch omgaan met de omgeving', '2014-11-27', NULL, true, 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', NULL, 'vo-c4'),
	(32, 'Analyseren en probleem oplossen', '2014-11-27', NULL, true, 'https://www.schoolleidersregistervo.nl/publicatiemonitor/documenten/publicaties/2014/11/27/beroepsstandaard-schoolleiders', '', NULL, 'vo-c5'),
	(33, 'Opleiding of training', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-training'),
	(34, 'Cursus', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-course'),
	(35, 'Congres of studiedag', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-congress'),
	(36, 'Lezen of luisteren', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-reading'),
	(37, 'Intervisie', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-intervision'),
	(38, 'Bezoek aan een andere school', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-visit'),
	(39, 'Coaching', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-coaching'),
	(40, 'Project op school', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-project'),
	(41, 'Onderzoek', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-research'),
	(42, 'Master', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-master'),
	(43, 'Opleiding vakbekwaam', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-qualified'),
	(44, 'Iets anders', '2012-01-01', NULL, true, 'Kring: eigen lijst', '', NULL, 'kind-other');


--
-- Data for Name: standard_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.standard_place VALUES
	(1, 1, 'po-2014', 'po-t1'),
	(2, 2, 'po-2014', 'po-t2'),
	(3, 3, 'po-2014', 'po-t3'),
	(4, 4, 'po-2014', 'po-t4'),
	(5, 5, 'po-2014', 'po-t5'),
	(6, 6, 'po-2014', 'po-t6'),
	(7, 7, 'po-2014', 'po-t7'),
	(8, 1, 'po-2018', 'po-t1'),
	(9, 2, 'po-2018', 'po-t2'),
	(10, 3, 'po-2018', 'po-t3'),
	(11, 4, 'po-2018', 'po-t4'),
	(12, 5, 'po-2018', 'po-t5'),
	(13, 6, 'po-2018', 'po-t6'),
	(14, 7, 'po-2018', 'po-t7'),
	(15, 8, 'po-2018', 'po-wildcard'),
	(16, 1, 'po-2020', 'po-t1'),
	(17, 2, 'po-2020', 'po-t2'),
	(18, 3, 'po-2020', 'po-t3'),
	(19, 4, 'po-2020', 'po-t4'),
	(20, 5, 'po-2020', 'po-t5'),
	(21, 6, 'po-2020', 'po-t6'),
	(22, 7, 'po-2020', 'po-t7'),
	(23, 8, 'po-2020', 'po-wildcard'),
	(24, 9, 'po-2020', 'po-t9'),
	(25, 10, 'po-2020', 'po-t10'),
	(26, 11, 'po-2020', 'po-t11'),
	(27, 1, 'po-2020-11', 'po-18-01'),
	(28, 2, 'po-2020-11', 'po-18-02'),
	(29, 3, 'po-2020-11', 'po-18-03'),
	(30, 4, 'po-2020-11', 'po-18-04'),
	(31, 5, 'po-2020-11', 'po-18-05'),
	(32, 6, 'po-2020-11', 'po-18-06'),
	(33, 7, 'po-2020-11', 'po-18-07'),
	(34, 8, 'po-2020-11', 'po-18-08'),
	(35, 9, 'po-2020-11', 'po-18-09'),
	(36, 10, 'po-2020-11', 'po-18-10'),
	(37, 11, 'po-2020-11', 'po-18-11'),
	(38, 12, 'po-2020-11', 'po-18-12'),
	(39, 13, 'po-2020-11', 'po-18-13'),
	(40, 14, 'po-2020-11', 'po-18-14'),
	(41, 15, 'po-2020-11', 'po-18-15'),
	(42, 16, 'po-2020-11', 'po-18-16'),
	(43, 17, 'po-2020-11', 'po-18-17'),
	(44, 18, 'po-2020-11', 'po-18-18'),
	(45, 1, 'vo', 'vo-t1'),
	(46, 2, 'vo', 'vo-t2'),
	(47, 3, 'vo', 'vo-t3'),
	(48, 4, 'vo', 'vo-t4'),
	(49, 5, 'vo', 'vo-t5'),
	(50, 6, 'vo', 'vo-t6'),
	(51, 7, 'vo', 'vo-t7'),
	(52, 1, 'po-standard-2012', 'po-c1'),
	(53, 2, 'po-standard-2012', 'po-c2'),
	(54, 3, 'po-standard-2012', 'po-c3'),
	(55, 4, 'po-standard-2012', 'po-c4'),
	(56, 5, 'po-standard-2012', 'po-c5'),
	(57, 1, 'po-standard-2020', 'po-p1'),
	(58, 2, 'po-standard-2020', 'po-p2'),
	(59, 3, 'po-standard-2020', 'po-p3'),
	(60, 4, 'po-standard-2020', 'po-p4'),
	(61, 5, 'po-standard-2020', 'po-p5'),
	(62, 1, 'vo-standard-2014', 'vo-c1'),
	(63, 2, 'vo-standard-2014', 'vo-c2'),
	(64, 3, 'vo-standard-2014', 'vo-c3'),
	(65, 4, 'vo-standard-2014', 'vo-c4'),
	(66, 5, 'vo-standard-2014', 'vo-c5'),
	(67, 1, 'vo-standard-2021', 'vo-p1'),
	(68, 2, 'vo-standard-2021', 'vo-p2'),
	(69, 3, 'vo-standard-2021', 'vo-p3'),
	(70, 4, 'vo-standard-2021', 'vo-p4'),
	(71, 5, 'vo-standard-2021', 'vo-p5'),
	(72, 1, 'vo-qualities-2021', 'vo-q1'),
	(73, 2, 'vo-qualities-2021', 'vo-q2'),
	(74, 3, 'vo-qualities-2021', 'vo-q3'),
	(75, 4, 'vo-qualities-2021', 'vo-q4'),
	(76, 1, 'activity-kinds', 'kind-training'),
	(77, 2, 'activity-kinds', 'kind-course'),
	(78, 3, 'activity-kinds', 'kind-congress'),
	(79, 4, 'activity-kinds', 'kind-reading'),
	(80, 5, 'activity-kinds', 'kind-intervision'),
	(81, 6, 'activity-kinds', 'kind-visit'),
	(82, 7, 'activity-kinds', 'kind-coaching'),
	(83, 8, 'activity-kinds', 'kind-project'),
	(84, 9, 'activity-kinds', 'kind-research'),
	(85, 10, 'activity-kinds', 'kind-master'),
	(86, 11, 'activity-kinds', 'kind-qualified'),
	(87, 12, 'activity-kinds', 'kind-other');


--
-- Data for Name: taggit_tag; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: taggit_taggeditem; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: usersessions_usersession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_admin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_editingsession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailadmin_formstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_collection; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_collection VALUES
	(1, '0001', 1, 0, 'Root');


--
-- Data for Name: wagtailcore_collectionviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_collectionviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_comment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_commentreply; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_groupapprovaltask; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupapprovaltask VALUES
	(1);


--
-- Data for Name: wagtailcore_groupapprovaltask_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupapprovaltask_groups VALUES
	(1, 1, 1);


--
-- Data for Name: wagtailcore_groupcollectionpermission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_groupcollectionpermission VALUES
	(1, 1, 1, 106),
	(2, 1, 2, 106),
	(3, 1, 1, 107),
	(4, 1, 2, 107),
	(5, 1, 1, 109),
	(6, 1, 2, 109),
	(7, 1, 1, 110),
	(8, 1, 2, 110),
	(9, 1, 1, 111),
	(10, 1, 2, 111),
	(11, 1, 1, 113),
	(12, 1, 2, 113);


--
-- Data for Name: wagtailcore_grouppagepermission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_grouppagepermission VALUES
	(1, 1, 1, 65),
	(2, 1, 1, 66),
	(3, 1, 1, 71),
	(4, 2, 1, 65),
	(5, 2, 1, 66),
	(6, 1, 1, 70),
	(7, 1, 1, 72);


--
-- Data for Name: wagtailcore_groupsitepermission; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_locale; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_locale VALUES
	(1, 'nl');


--
-- Data for Name: wagtailcore_modellogentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_page; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_page VALUES
	(3, '00010001', 2, 0, 'Kennis', 'kennis', true, false, '/kennis/', '', false, '', NULL, NULL, false, 26, NULL, false, NULL, NULL, NULL, NULL, 'Kennis', NULL, NULL, '283f7dfe-0623-45af-aeac-f505afef0cbd', 1, NULL, NULL),
	(1, '0001', 1, 1, 'Root', 'root', true, false, '/', '', false, '', NULL, NULL, false, 1, NULL, false, NULL, NULL, NULL, NULL, 'Root', NULL, NULL, '2355a630-f578-4193-b49d-086f1427cc52', 1, NULL, NULL);


--
-- Data for Name: wagtailcore_pagelogentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pagesubscription; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pageviewrestriction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_pageviewrestriction_groups; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_referenceindex; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_revision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_site; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_site VALUES
	(2, 'localhost', 80, true, 3, 'Kring');


--
-- Data for Name: wagtailcore_task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_task VALUES
	(1, 'Moderators approval', true, 2);


--
-- Data for Name: wagtailcore_taskstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_uploadedfile; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflow VALUES
	(1, 'Moderators approval', true);


--
-- Data for Name: wagtailcore_workflowcontenttype; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflowpage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflowpage VALUES
	(1, 1);


--
-- Data for Name: wagtailcore_workflowstate; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailcore_workflowtask; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wagtailcore_workflowtask VALUES
	(1, 0, 1, 1);


--
-- Data for Name: wagtaildocs_document; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailimages_image; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailimages_rendition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailsearch_indexentry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wagtailusers_userprofile; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_area; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_cluster; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_group; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_guest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_phase; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_photo; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_theme; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_tie; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_vote; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wall_wall; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 2, true);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 18, true);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 939, true);


--
-- Name: casework_case_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_case_id_seq', 1, false);


--
-- Name: casework_check_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_check_id_seq', 1, false);


--
-- Name: casework_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_decision_id_seq', 1, false);


--
-- Name: casework_evidence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_evidence_id_seq', 1, false);


--
-- Name: casework_held_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_held_id_seq', 1, false);


--
-- Name: casework_objection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_objection_id_seq', 1, false);


--
-- Name: casework_reader_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_reader_id_seq', 1, false);


--
-- Name: casework_reading_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_reading_id_seq', 1, false);


--
-- Name: casework_terms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.casework_terms_id_seq', 1, false);


--
-- Name: directory_duofile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_duofile_id_seq', 1, false);


--
-- Name: directory_duoupload_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_duoupload_id_seq', 1, false);


--
-- Name: directory_edition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_edition_id_seq', 1, false);


--
-- Name: directory_sitecontext_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_sitecontext_id_seq', 1, false);


--
-- Name: directory_sitehistory_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_sitehistory_id_seq', 1, false);


--
-- Name: directory_sitepupils_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_sitepupils_id_seq', 1, false);


--
-- Name: directory_siteregion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directory_siteregion_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 234, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 307, true);


--
-- Name: documents_signingkey_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.documents_signingkey_id_seq', 1, false);


--
-- Name: gatherings_breakoutguide_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_breakoutguide_id_seq', 1, false);


--
-- Name: gatherings_checkin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_checkin_id_seq', 1, false);


--
-- Name: gatherings_draw_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_draw_id_seq', 1, false);


--
-- Name: gatherings_gathering_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_gathering_id_seq', 1, false);


--
-- Name: gatherings_gatheringtheme_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_gatheringtheme_id_seq', 1, false);


--
-- Name: gatherings_groupgathering_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_groupgathering_id_seq', 1, false);


--
-- Name: gatherings_letter_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_letter_id_seq', 1, false);


--
-- Name: gatherings_participant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_participant_id_seq', 1, false);


--
-- Name: gatherings_recordconsent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_recordconsent_id_seq', 1, false);


--
-- Name: gatherings_round_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_round_id_seq', 1, false);


--
-- Name: gatherings_roundslot_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_roundslot_id_seq', 1, false);


--
-- Name: gatherings_seat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_seat_id_seq', 1, false);


--
-- Name: gatherings_series_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_series_id_seq', 1, false);


--
-- Name: gatherings_seriespage_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_seriespage_id_seq', 1, false);


--
-- Name: gatherings_seriestheme_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_seriestheme_id_seq', 1, false);


--
-- Name: gatherings_session_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_session_id_seq', 1, false);


--
-- Name: gatherings_signup_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_signup_id_seq', 1, false);


--
-- Name: gatherings_takenon_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_takenon_id_seq', 1, false);


--
-- Name: gatherings_wish_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gatherings_wish_id_seq', 1, false);


--
-- Name: groups_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_change_id_seq', 1, false);


--
-- Name: groups_circle_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_circle_id_seq', 1, false);


--
-- Name: groups_division_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_division_id_seq', 1, false);


--
-- Name: groups_member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_member_id_seq', 1, false);


--
-- Name: groups_met_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_met_id_seq', 1, false);


--
-- Name: groups_moment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_moment_id_seq', 1, false);


--
-- Name: groups_seat_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.groups_seat_id_seq', 1, false);


--
-- Name: harvest_apart_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_apart_id_seq', 1, false);


--
-- Name: harvest_aspect_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_aspect_id_seq', 1, false);


--
-- Name: harvest_coder_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_coder_id_seq', 1, false);


--
-- Name: harvest_coding_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_coding_id_seq', 1, false);


--
-- Name: harvest_harvest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_harvest_id_seq', 1, false);


--
-- Name: harvest_harvestwall_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_harvestwall_id_seq', 1, false);


--
-- Name: harvest_outcome_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_outcome_id_seq', 1, false);


--
-- Name: harvest_point_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_point_id_seq', 1, false);


--
-- Name: harvest_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_report_id_seq', 1, false);


--
-- Name: harvest_sentence_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_sentence_id_seq', 1, false);


--
-- Name: harvest_told_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_told_id_seq', 1, false);


--
-- Name: harvest_verdict_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.harvest_verdict_id_seq', 1, false);


--
-- Name: home_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_document_id_seq', 1, false);


--
-- Name: home_message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_message_id_seq', 1, false);


--
-- Name: home_missed_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_missed_id_seq', 1, false);


--
-- Name: home_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_question_id_seq', 1, false);


--
-- Name: home_synonymgroup_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_synonymgroup_id_seq', 20, true);


--
-- Name: jobs_run_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.jobs_run_id_seq', 1, false);


--
-- Name: knowledge_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_answer_id_seq', 1, false);


--
-- Name: knowledge_card_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_card_id_seq', 1, false);


--
-- Name: knowledge_cardversion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_cardversion_id_seq', 1, false);


--
-- Name: knowledge_cms_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_cms_document_id_seq', 1, false);


--
-- Name: knowledge_cms_image_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_cms_image_id_seq', 1, false);


--
-- Name: knowledge_cms_publication_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_cms_publication_id_seq', 1, false);


--
-- Name: knowledge_cms_rendition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_cms_rendition_id_seq', 1, false);


--
-- Name: knowledge_consent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_consent_id_seq', 1, false);


--
-- Name: knowledge_dimension_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_dimension_id_seq', 1, false);


--
-- Name: knowledge_linkcheck_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_linkcheck_id_seq', 1, false);


--
-- Name: knowledge_participant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_participant_id_seq', 1, false);


--
-- Name: knowledge_quote_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_quote_id_seq', 1, false);


--
-- Name: knowledge_report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_report_id_seq', 1, false);


--
-- Name: knowledge_subscription_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_subscription_id_seq', 1, false);


--
-- Name: knowledge_talk_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_talk_id_seq', 1, false);


--
-- Name: knowledge_talkaction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_talkaction_id_seq', 1, false);


--
-- Name: knowledge_toolfield_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_toolfield_id_seq', 1, false);


--
-- Name: knowledge_toolversion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_toolversion_id_seq', 1, false);


--
-- Name: knowledge_worksheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.knowledge_worksheet_id_seq', 1, false);


--
-- Name: live_change_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.live_change_id_seq', 1, false);


--
-- Name: meetings_invitee_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_invitee_id_seq', 1, false);


--
-- Name: meetings_item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_item_id_seq', 1, false);


--
-- Name: meetings_meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meetings_meeting_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: notices_notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notices_notice_id_seq', 1, false);


--
-- Name: notices_outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notices_outbox_id_seq', 1, false);


--
-- Name: notices_preference_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notices_preference_id_seq', 1, false);


--
-- Name: people_account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_account_id_seq', 1, false);


--
-- Name: people_account_user_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_account_user_permissions_id_seq', 1, false);


--
-- Name: people_pass_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_pass_id_seq', 1, false);


--
-- Name: people_person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_person_id_seq', 1, false);


--
-- Name: people_relation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_relation_id_seq', 1, false);


--
-- Name: people_token_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.people_token_id_seq', 1, false);


--
-- Name: practices_asked_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_asked_id_seq', 1, false);


--
-- Name: practices_consent_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_consent_id_seq', 1, false);


--
-- Name: practices_experiment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_experiment_id_seq', 1, false);


--
-- Name: practices_practice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_practice_id_seq', 1, false);


--
-- Name: practices_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_question_id_seq', 1, false);


--
-- Name: practices_ruling_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_ruling_id_seq', 1, false);


--
-- Name: practices_trial_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_trial_id_seq', 1, false);


--
-- Name: practices_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_version_id_seq', 1, false);


--
-- Name: practices_willing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.practices_willing_id_seq', 1, false);


--
-- Name: privacy_grant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.privacy_grant_id_seq', 1, false);


--
-- Name: privacy_look_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.privacy_look_id_seq', 1, false);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: promises_promise_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.promises_promise_id_seq', 1, false);


--
-- Name: record_activity_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.record_activity_id_seq', 1, false);


--
-- Name: record_goal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.record_goal_id_seq', 1, false);


--
-- Name: record_import_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.record_import_id_seq', 1, false);


--
-- Name: record_link_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.record_link_id_seq', 1, false);


--
-- Name: register_application_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_application_id_seq', 1, false);


--
-- Name: register_applicationhistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_applicationhistory_pgh_id_seq', 1, false);


--
-- Name: register_biller_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_biller_id_seq', 1, false);


--
-- Name: register_boardsignup_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_boardsignup_id_seq', 1, false);


--
-- Name: register_boardwish_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_boardwish_id_seq', 1, false);


--
-- Name: register_certificate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_certificate_id_seq', 1, false);


--
-- Name: register_certificatehistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_certificatehistory_pgh_id_seq', 1, false);


--
-- Name: register_enrolment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_enrolment_id_seq', 1, false);


--
-- Name: register_enrolmenthistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_enrolmenthistory_pgh_id_seq', 1, false);


--
-- Name: register_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_entry_id_seq', 1, false);


--
-- Name: register_fee_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_fee_id_seq', 3, true);


--
-- Name: register_insightquestion_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_insightquestion_id_seq', 1, false);


--
-- Name: register_invoice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_invoice_id_seq', 1, false);


--
-- Name: register_invoiceline_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_invoiceline_id_seq', 1, false);


--
-- Name: register_leaderstotal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_leaderstotal_id_seq', 1, false);


--
-- Name: register_merge_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_merge_id_seq', 1, false);


--
-- Name: register_monthfigures_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_monthfigures_id_seq', 1, false);


--
-- Name: register_postponement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_postponement_id_seq', 1, false);


--
-- Name: register_postponementhistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_postponementhistory_pgh_id_seq', 1, false);


--
-- Name: register_postponementrequest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_postponementrequest_id_seq', 1, false);


--
-- Name: register_postponementrequesthistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_postponementrequesthistory_pgh_id_seq', 1, false);


--
-- Name: register_registration_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_registration_id_seq', 1, false);


--
-- Name: register_registrationhistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_registrationhistory_pgh_id_seq', 1, false);


--
-- Name: register_reminded_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_reminded_id_seq', 1, false);


--
-- Name: register_reminder_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_reminder_id_seq', 4, true);


--
-- Name: register_removal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_removal_id_seq', 1, false);


--
-- Name: register_removalhistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_removalhistory_pgh_id_seq', 1, false);


--
-- Name: register_renewal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_renewal_id_seq', 1, false);


--
-- Name: register_renewalhistory_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_renewalhistory_pgh_id_seq', 1, false);


--
-- Name: register_shield_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_shield_id_seq', 1, false);


--
-- Name: register_showing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_showing_id_seq', 1, false);


--
-- Name: register_span_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_span_id_seq', 1, false);


--
-- Name: register_statuslist_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.register_statuslist_id_seq', 1, false);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);


--
-- Name: standard_itemname_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.standard_itemname_id_seq', 44, true);


--
-- Name: standard_place_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.standard_place_id_seq', 87, true);


--
-- Name: taggit_tag_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_tag_id_seq', 1, false);


--
-- Name: taggit_taggeditem_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.taggit_taggeditem_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


--
-- Name: wagtailadmin_admin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_admin_id_seq', 1, false);


--
-- Name: wagtailadmin_editingsession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_editingsession_id_seq', 1, false);


--
-- Name: wagtailadmin_formstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailadmin_formstate_id_seq', 1, false);


--
-- Name: wagtailcore_collection_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collection_id_seq', 1, true);


--
-- Name: wagtailcore_collectionviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_collectionviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_collectionviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_comment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_comment_id_seq', 1, false);


--
-- Name: wagtailcore_commentreply_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_commentreply_id_seq', 1, false);


--
-- Name: wagtailcore_groupapprovaltask_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupapprovaltask_groups_id_seq', 1, true);


--
-- Name: wagtailcore_groupcollectionpermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupcollectionpermission_id_seq', 12, true);


--
-- Name: wagtailcore_grouppagepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_grouppagepermission_id_seq', 7, true);


--
-- Name: wagtailcore_groupsitepermission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_groupsitepermission_id_seq', 1, false);


--
-- Name: wagtailcore_locale_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_locale_id_seq', 1, true);


--
-- Name: wagtailcore_modellogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_modellogentry_id_seq', 1, false);


--
-- Name: wagtailcore_page_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_page_id_seq', 3, true);


--
-- Name: wagtailcore_pagelogentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagelogentry_id_seq', 1, false);


--
-- Name: wagtailcore_pagerevision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagerevision_id_seq', 1, false);


--
-- Name: wagtailcore_pagesubscription_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pagesubscription_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_groups_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_groups_id_seq', 1, false);


--
-- Name: wagtailcore_pageviewrestriction_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_pageviewrestriction_id_seq', 1, false);


--
-- Name: wagtailcore_referenceindex_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_referenceindex_id_seq', 1, false);


--
-- Name: wagtailcore_site_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_site_id_seq', 2, true);


--
-- Name: wagtailcore_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_task_id_seq', 1, true);


--
-- Name: wagtailcore_taskstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_taskstate_id_seq', 1, false);


--
-- Name: wagtailcore_uploadedfile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_uploadedfile_id_seq', 1, false);


--
-- Name: wagtailcore_workflow_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflow_id_seq', 1, true);


--
-- Name: wagtailcore_workflowstate_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowstate_id_seq', 1, false);


--
-- Name: wagtailcore_workflowtask_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailcore_workflowtask_id_seq', 1, true);


--
-- Name: wagtaildocs_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtaildocs_document_id_seq', 1, false);


--
-- Name: wagtailimages_image_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_image_id_seq', 1, false);


--
-- Name: wagtailimages_rendition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailimages_rendition_id_seq', 1, false);


--
-- Name: wagtailsearch_indexentry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailsearch_indexentry_id_seq', 1, false);


--
-- Name: wagtailusers_userprofile_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wagtailusers_userprofile_id_seq', 1, false);


--
-- Name: wall_area_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_area_id_seq', 1, false);


--
-- Name: wall_cluster_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_cluster_id_seq', 1, false);


--
-- Name: wall_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_group_id_seq', 1, false);


--
-- Name: wall_guest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_guest_id_seq', 1, false);


--
-- Name: wall_note_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_note_id_seq', 1, false);


--
-- Name: wall_phase_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_phase_id_seq', 1, false);


--
-- Name: wall_photo_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_photo_id_seq', 1, false);


--
-- Name: wall_theme_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_theme_id_seq', 1, false);


--
-- Name: wall_tie_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_tie_id_seq', 1, false);


--
-- Name: wall_vote_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_vote_id_seq', 1, false);


--
-- Name: wall_wall_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.wall_wall_id_seq', 1, false);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: audit_entry audit_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);


--
-- Name: audit_seal audit_seal_entry_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_entry_id_key UNIQUE (entry_id);


--
-- Name: audit_seal audit_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_pkey PRIMARY KEY (number);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: casework_case casework_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_pkey PRIMARY KEY (id);


--
-- Name: casework_check casework_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_check
    ADD CONSTRAINT casework_check_pkey PRIMARY KEY (id);


--
-- Name: casework_decision casework_decision_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_once UNIQUE (case_id, stage);


--
-- Name: casework_decision casework_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_pkey PRIMARY KEY (id);


--
-- Name: casework_evidence casework_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_evidence
    ADD CONSTRAINT casework_evidence_pkey PRIMARY KEY (id);


--
-- Name: casework_held casework_held_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_held
    ADD CONSTRAINT casework_held_case_id_key UNIQUE (case_id);


--
-- Name: casework_held casework_held_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_held
    ADD CONSTRAINT casework_held_pkey PRIMARY KEY (id);


--
-- Name: casework_objection casework_objection_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_objection
    ADD CONSTRAINT casework_objection_case_id_key UNIQUE (case_id);


--
-- Name: casework_objection casework_objection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_objection
    ADD CONSTRAINT casework_objection_pkey PRIMARY KEY (id);


--
-- Name: casework_reader casework_reader_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reader
    ADD CONSTRAINT casework_reader_once UNIQUE (case_id, person_id);


--
-- Name: casework_reader casework_reader_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reader
    ADD CONSTRAINT casework_reader_pkey PRIMARY KEY (id);


--
-- Name: casework_reading casework_reading_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reading
    ADD CONSTRAINT casework_reading_once UNIQUE (case_id, reader_id);


--
-- Name: casework_reading casework_reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reading
    ADD CONSTRAINT casework_reading_pkey PRIMARY KEY (id);


--
-- Name: casework_terms casework_terms_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_terms
    ADD CONSTRAINT casework_terms_once UNIQUE (owner_kind, owner_id);


--
-- Name: casework_terms casework_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_terms
    ADD CONSTRAINT casework_terms_pkey PRIMARY KEY (id);


--
-- Name: directory_board directory_board_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_board
    ADD CONSTRAINT directory_board_pkey PRIMARY KEY (number);


--
-- Name: directory_sitecontext directory_context_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitecontext
    ADD CONSTRAINT directory_context_once UNIQUE (site_id, year);


--
-- Name: directory_duofile directory_duofile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_duofile
    ADD CONSTRAINT directory_duofile_pkey PRIMARY KEY (id);


--
-- Name: directory_duoupload directory_duoupload_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_duoupload
    ADD CONSTRAINT directory_duoupload_pkey PRIMARY KEY (id);


--
-- Name: directory_edition directory_edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_edition
    ADD CONSTRAINT directory_edition_pkey PRIMARY KEY (id);


--
-- Name: directory_duofile directory_file_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_duofile
    ADD CONSTRAINT directory_file_once UNIQUE (kind, vintage);


--
-- Name: directory_sitehistory directory_history_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitehistory
    ADD CONSTRAINT directory_history_once UNIQUE (file_id, site_id);


--
-- Name: directory_siteregion directory_member_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_siteregion
    ADD CONSTRAINT directory_member_once UNIQUE (site_id, scheme);


--
-- Name: directory_postcodearea directory_postcodearea_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_postcodearea
    ADD CONSTRAINT directory_postcodearea_pkey PRIMARY KEY (digits);


--
-- Name: directory_sitepupils directory_pupils_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitepupils
    ADD CONSTRAINT directory_pupils_once UNIQUE (site_id, year);


--
-- Name: directory_region directory_region_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_region
    ADD CONSTRAINT directory_region_once UNIQUE (scheme_id, code);


--
-- Name: directory_region directory_region_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_region
    ADD CONSTRAINT directory_region_pkey PRIMARY KEY (key);


--
-- Name: directory_regionscheme directory_regionscheme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_regionscheme
    ADD CONSTRAINT directory_regionscheme_pkey PRIMARY KEY (code);


--
-- Name: directory_school directory_school_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_school
    ADD CONSTRAINT directory_school_pkey PRIMARY KEY (brin);


--
-- Name: directory_site directory_site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_site
    ADD CONSTRAINT directory_site_pkey PRIMARY KEY (code);


--
-- Name: directory_sitecontext directory_sitecontext_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitecontext
    ADD CONSTRAINT directory_sitecontext_pkey PRIMARY KEY (id);


--
-- Name: directory_sitehistory directory_sitehistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitehistory
    ADD CONSTRAINT directory_sitehistory_pkey PRIMARY KEY (id);


--
-- Name: directory_sitepupils directory_sitepupils_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitepupils
    ADD CONSTRAINT directory_sitepupils_pkey PRIMARY KEY (id);


--
-- Name: directory_siteregion directory_siteregion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_siteregion
    ADD CONSTRAINT directory_siteregion_pkey PRIMARY KEY (id);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: documents_signingkey documents_signingkey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signingkey
    ADD CONSTRAINT documents_signingkey_pkey PRIMARY KEY (id);


--
-- Name: documents_signingkey documents_signingkey_thumbprint_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents_signingkey
    ADD CONSTRAINT documents_signingkey_thumbprint_key UNIQUE (thumbprint);


--
-- Name: files_file files_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files_file
    ADD CONSTRAINT files_file_pkey PRIMARY KEY (id);


--
-- Name: gatherings_breakoutguide gatherings_breakoutguide_division_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_breakoutguide
    ADD CONSTRAINT gatherings_breakoutguide_division_id_key UNIQUE (division_id);


--
-- Name: gatherings_breakoutguide gatherings_breakoutguide_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_breakoutguide
    ADD CONSTRAINT gatherings_breakoutguide_pkey PRIMARY KEY (id);


--
-- Name: gatherings_checkin gatherings_checkin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_checkin
    ADD CONSTRAINT gatherings_checkin_pkey PRIMARY KEY (id);


--
-- Name: gatherings_draw gatherings_draw_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_draw
    ADD CONSTRAINT gatherings_draw_pkey PRIMARY KEY (id);


--
-- Name: gatherings_gathering gatherings_gathering_meeting_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gathering
    ADD CONSTRAINT gatherings_gathering_meeting_id_key UNIQUE (meeting_id);


--
-- Name: gatherings_gathering gatherings_gathering_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gathering
    ADD CONSTRAINT gatherings_gathering_pkey PRIMARY KEY (id);


--
-- Name: gatherings_gatheringtheme gatherings_gatheringtheme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gatheringtheme
    ADD CONSTRAINT gatherings_gatheringtheme_pkey PRIMARY KEY (id);


--
-- Name: gatherings_groupgathering gatherings_group_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_groupgathering
    ADD CONSTRAINT gatherings_group_once UNIQUE (round_id, number);


--
-- Name: gatherings_groupgathering gatherings_groupgathering_gathering_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_groupgathering
    ADD CONSTRAINT gatherings_groupgathering_gathering_id_key UNIQUE (gathering_id);


--
-- Name: gatherings_groupgathering gatherings_groupgathering_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_groupgathering
    ADD CONSTRAINT gatherings_groupgathering_pkey PRIMARY KEY (id);


--
-- Name: gatherings_letter gatherings_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_letter
    ADD CONSTRAINT gatherings_letter_pkey PRIMARY KEY (id);


--
-- Name: gatherings_participant gatherings_participant_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_participant
    ADD CONSTRAINT gatherings_participant_once UNIQUE (round_id, person_id);


--
-- Name: gatherings_participant gatherings_participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_participant
    ADD CONSTRAINT gatherings_participant_pkey PRIMARY KEY (id);


--
-- Name: gatherings_recordconsent gatherings_recordconsent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_recordconsent
    ADD CONSTRAINT gatherings_recordconsent_pkey PRIMARY KEY (id);


--
-- Name: gatherings_recordconsent gatherings_recordconsent_sign_up_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_recordconsent
    ADD CONSTRAINT gatherings_recordconsent_sign_up_id_key UNIQUE (sign_up_id);


--
-- Name: gatherings_round gatherings_round_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_round
    ADD CONSTRAINT gatherings_round_pkey PRIMARY KEY (id);


--
-- Name: gatherings_round gatherings_round_series_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_round
    ADD CONSTRAINT gatherings_round_series_id_key UNIQUE (series_id);


--
-- Name: gatherings_roundslot gatherings_roundslot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_roundslot
    ADD CONSTRAINT gatherings_roundslot_pkey PRIMARY KEY (id);


--
-- Name: gatherings_seat gatherings_seat_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seat
    ADD CONSTRAINT gatherings_seat_once UNIQUE (draw_id, sign_up_id);


--
-- Name: gatherings_seat gatherings_seat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seat
    ADD CONSTRAINT gatherings_seat_pkey PRIMARY KEY (id);


--
-- Name: gatherings_series gatherings_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_series
    ADD CONSTRAINT gatherings_series_pkey PRIMARY KEY (id);


--
-- Name: gatherings_seriespage gatherings_seriespage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriespage
    ADD CONSTRAINT gatherings_seriespage_pkey PRIMARY KEY (id);


--
-- Name: gatherings_seriespage gatherings_seriespage_series_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriespage
    ADD CONSTRAINT gatherings_seriespage_series_id_key UNIQUE (series_id);


--
-- Name: gatherings_seriestheme gatherings_seriestheme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriestheme
    ADD CONSTRAINT gatherings_seriestheme_pkey PRIMARY KEY (id);


--
-- Name: gatherings_session gatherings_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_session
    ADD CONSTRAINT gatherings_session_pkey PRIMARY KEY (id);


--
-- Name: gatherings_signup gatherings_signup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_signup
    ADD CONSTRAINT gatherings_signup_pkey PRIMARY KEY (id);


--
-- Name: gatherings_roundslot gatherings_slot_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_roundslot
    ADD CONSTRAINT gatherings_slot_once UNIQUE (round_id, number);


--
-- Name: gatherings_takenon gatherings_taken_on_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_takenon
    ADD CONSTRAINT gatherings_taken_on_once UNIQUE (note, became);


--
-- Name: gatherings_takenon gatherings_takenon_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_takenon
    ADD CONSTRAINT gatherings_takenon_pkey PRIMARY KEY (id);


--
-- Name: gatherings_seriestheme gatherings_theme_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriestheme
    ADD CONSTRAINT gatherings_theme_once UNIQUE (series_id, number);


--
-- Name: gatherings_gatheringtheme gatherings_theme_there_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gatheringtheme
    ADD CONSTRAINT gatherings_theme_there_once UNIQUE (gathering_id, theme_id);


--
-- Name: gatherings_signup gatherings_turn_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_signup
    ADD CONSTRAINT gatherings_turn_once UNIQUE (gathering_id, turn);


--
-- Name: gatherings_wish gatherings_wish_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_wish
    ADD CONSTRAINT gatherings_wish_once UNIQUE (sign_up_id, session_id);


--
-- Name: gatherings_wish gatherings_wish_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_wish
    ADD CONSTRAINT gatherings_wish_pkey PRIMARY KEY (id);


--
-- Name: gatherings_wish gatherings_wish_rank; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_wish
    ADD CONSTRAINT gatherings_wish_rank UNIQUE (sign_up_id, rank);


--
-- Name: groups_change groups_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_change
    ADD CONSTRAINT groups_change_pkey PRIMARY KEY (id);


--
-- Name: groups_circle groups_circle_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_circle
    ADD CONSTRAINT groups_circle_once UNIQUE (division_id, number);


--
-- Name: groups_circle groups_circle_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_circle
    ADD CONSTRAINT groups_circle_pkey PRIMARY KEY (id);


--
-- Name: groups_division groups_division_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_division
    ADD CONSTRAINT groups_division_pkey PRIMARY KEY (id);


--
-- Name: groups_member groups_member_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_member
    ADD CONSTRAINT groups_member_once UNIQUE (division_id, key);


--
-- Name: groups_member groups_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_member
    ADD CONSTRAINT groups_member_pkey PRIMARY KEY (id);


--
-- Name: groups_met groups_met_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_met
    ADD CONSTRAINT groups_met_pkey PRIMARY KEY (id);


--
-- Name: groups_moment groups_moment_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_moment
    ADD CONSTRAINT groups_moment_once UNIQUE (division_id, number);


--
-- Name: groups_moment groups_moment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_moment
    ADD CONSTRAINT groups_moment_pkey PRIMARY KEY (id);


--
-- Name: groups_seat groups_seat_member_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_seat
    ADD CONSTRAINT groups_seat_member_id_key UNIQUE (member_id);


--
-- Name: groups_seat groups_seat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_seat
    ADD CONSTRAINT groups_seat_pkey PRIMARY KEY (id);


--
-- Name: harvest_apart harvest_apart_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_apart
    ADD CONSTRAINT harvest_apart_once UNIQUE (harvest_id, one, other);


--
-- Name: harvest_apart harvest_apart_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_apart
    ADD CONSTRAINT harvest_apart_pkey PRIMARY KEY (id);


--
-- Name: harvest_aspect harvest_aspect_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_aspect
    ADD CONSTRAINT harvest_aspect_pkey PRIMARY KEY (id);


--
-- Name: harvest_coder harvest_coder_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coder
    ADD CONSTRAINT harvest_coder_once UNIQUE (harvest_id, person_id);


--
-- Name: harvest_coder harvest_coder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coder
    ADD CONSTRAINT harvest_coder_pkey PRIMARY KEY (id);


--
-- Name: harvest_coding harvest_coding_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coding
    ADD CONSTRAINT harvest_coding_once UNIQUE (coder_id, note);


--
-- Name: harvest_coding harvest_coding_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coding
    ADD CONSTRAINT harvest_coding_pkey PRIMARY KEY (id);


--
-- Name: harvest_harvest harvest_harvest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_harvest
    ADD CONSTRAINT harvest_harvest_pkey PRIMARY KEY (id);


--
-- Name: harvest_harvestwall harvest_harvestwall_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_harvestwall
    ADD CONSTRAINT harvest_harvestwall_pkey PRIMARY KEY (id);


--
-- Name: harvest_outcome harvest_outcome_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_outcome
    ADD CONSTRAINT harvest_outcome_once UNIQUE (harvest_id, note);


--
-- Name: harvest_outcome harvest_outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_outcome
    ADD CONSTRAINT harvest_outcome_pkey PRIMARY KEY (id);


--
-- Name: harvest_point harvest_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_point
    ADD CONSTRAINT harvest_point_pkey PRIMARY KEY (id);


--
-- Name: harvest_report harvest_report_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_report
    ADD CONSTRAINT harvest_report_number UNIQUE (harvest_id, number);


--
-- Name: harvest_report harvest_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_report
    ADD CONSTRAINT harvest_report_pkey PRIMARY KEY (id);


--
-- Name: harvest_sentence harvest_sentence_order; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_sentence
    ADD CONSTRAINT harvest_sentence_order UNIQUE (report_id, "order");


--
-- Name: harvest_sentence harvest_sentence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_sentence
    ADD CONSTRAINT harvest_sentence_pkey PRIMARY KEY (id);


--
-- Name: harvest_told harvest_told_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_told
    ADD CONSTRAINT harvest_told_pkey PRIMARY KEY (id);


--
-- Name: harvest_verdict harvest_verdict_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_verdict
    ADD CONSTRAINT harvest_verdict_once UNIQUE (harvest_id, note);


--
-- Name: harvest_verdict harvest_verdict_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_verdict
    ADD CONSTRAINT harvest_verdict_pkey PRIMARY KEY (id);


--
-- Name: harvest_harvestwall harvest_wall_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_harvestwall
    ADD CONSTRAINT harvest_wall_once UNIQUE (harvest_id, wall);


--
-- Name: home_document home_document_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_document
    ADD CONSTRAINT home_document_once UNIQUE (ref_kind, ref_id);


--
-- Name: home_document home_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_document
    ADD CONSTRAINT home_document_pkey PRIMARY KEY (id);


--
-- Name: home_message home_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_message
    ADD CONSTRAINT home_message_pkey PRIMARY KEY (id);


--
-- Name: home_missed home_missed_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_missed
    ADD CONSTRAINT home_missed_once UNIQUE (text, week);


--
-- Name: home_missed home_missed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_missed
    ADD CONSTRAINT home_missed_pkey PRIMARY KEY (id);


--
-- Name: home_question home_question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_question
    ADD CONSTRAINT home_question_pkey PRIMARY KEY (id);


--
-- Name: home_synonymgroup home_synonymgroup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_synonymgroup
    ADD CONSTRAINT home_synonymgroup_pkey PRIMARY KEY (id);


--
-- Name: home_word home_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_word
    ADD CONSTRAINT home_word_pkey PRIMARY KEY (word);


--
-- Name: jobs_run jobs_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_run
    ADD CONSTRAINT jobs_run_pkey PRIMARY KEY (id);


--
-- Name: knowledge_answer knowledge_answer_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_answer
    ADD CONSTRAINT knowledge_answer_once UNIQUE (participant_id, item);


--
-- Name: knowledge_answer knowledge_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_answer
    ADD CONSTRAINT knowledge_answer_pkey PRIMARY KEY (id);


--
-- Name: knowledge_card knowledge_card_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_card
    ADD CONSTRAINT knowledge_card_once UNIQUE (dimension_id, side);


--
-- Name: knowledge_card knowledge_card_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_card
    ADD CONSTRAINT knowledge_card_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cardversion knowledge_cardversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cardversion
    ADD CONSTRAINT knowledge_cardversion_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_article knowledge_cms_article_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_article
    ADD CONSTRAINT knowledge_cms_article_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_document knowledge_cms_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_document
    ADD CONSTRAINT knowledge_cms_document_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_dossier knowledge_cms_dossier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_dossier
    ADD CONSTRAINT knowledge_cms_dossier_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_home knowledge_cms_home_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_home
    ADD CONSTRAINT knowledge_cms_home_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_image knowledge_cms_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_image
    ADD CONSTRAINT knowledge_cms_image_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_issue knowledge_cms_issue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_issue
    ADD CONSTRAINT knowledge_cms_issue_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_news knowledge_cms_news_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_news
    ADD CONSTRAINT knowledge_cms_news_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_publication knowledge_cms_publication_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publication
    ADD CONSTRAINT knowledge_cms_publication_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_publisher knowledge_cms_publisher_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publisher
    ADD CONSTRAINT knowledge_cms_publisher_code_key UNIQUE (code);


--
-- Name: knowledge_cms_publisher knowledge_cms_publisher_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publisher
    ADD CONSTRAINT knowledge_cms_publisher_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_cms_rendition knowledge_cms_rendition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_rendition
    ADD CONSTRAINT knowledge_cms_rendition_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_second_reading knowledge_cms_second_reading_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_second_reading
    ADD CONSTRAINT knowledge_cms_second_reading_pkey PRIMARY KEY (task_ptr_id);


--
-- Name: knowledge_cms_theme knowledge_cms_theme_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_theme
    ADD CONSTRAINT knowledge_cms_theme_code_key UNIQUE (code);


--
-- Name: knowledge_cms_theme knowledge_cms_theme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_theme
    ADD CONSTRAINT knowledge_cms_theme_pkey PRIMARY KEY (page_ptr_id);


--
-- Name: knowledge_consent knowledge_consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_consent
    ADD CONSTRAINT knowledge_consent_pkey PRIMARY KEY (id);


--
-- Name: knowledge_dimension knowledge_dimension_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_dimension
    ADD CONSTRAINT knowledge_dimension_once UNIQUE (framework_id, number);


--
-- Name: knowledge_dimension knowledge_dimension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_dimension
    ADD CONSTRAINT knowledge_dimension_pkey PRIMARY KEY (id);


--
-- Name: knowledge_framework knowledge_framework_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_framework
    ADD CONSTRAINT knowledge_framework_pkey PRIMARY KEY (code);


--
-- Name: knowledge_linkcheck knowledge_linkcheck_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_linkcheck
    ADD CONSTRAINT knowledge_linkcheck_once UNIQUE (page_id, url);


--
-- Name: knowledge_linkcheck knowledge_linkcheck_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_linkcheck
    ADD CONSTRAINT knowledge_linkcheck_pkey PRIMARY KEY (id);


--
-- Name: knowledge_participant knowledge_participant_joined_with_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_participant
    ADD CONSTRAINT knowledge_participant_joined_with_key UNIQUE (joined_with);


--
-- Name: knowledge_participant knowledge_participant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_participant
    ADD CONSTRAINT knowledge_participant_pkey PRIMARY KEY (id);


--
-- Name: knowledge_quote knowledge_quote_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_quote
    ADD CONSTRAINT knowledge_quote_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cms_rendition knowledge_rendition_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_rendition
    ADD CONSTRAINT knowledge_rendition_once UNIQUE (image_id, filter_spec, focal_point_key);


--
-- Name: knowledge_report knowledge_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_report
    ADD CONSTRAINT knowledge_report_pkey PRIMARY KEY (id);


--
-- Name: knowledge_subscription knowledge_subscription_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_subscription
    ADD CONSTRAINT knowledge_subscription_person_id_key UNIQUE (person_id);


--
-- Name: knowledge_subscription knowledge_subscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_subscription
    ADD CONSTRAINT knowledge_subscription_pkey PRIMARY KEY (id);


--
-- Name: knowledge_subscription knowledge_subscription_uid_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_subscription
    ADD CONSTRAINT knowledge_subscription_uid_key UNIQUE (uid);


--
-- Name: knowledge_talk knowledge_talk_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talk
    ADD CONSTRAINT knowledge_talk_pkey PRIMARY KEY (id);


--
-- Name: knowledge_talkaction knowledge_talkaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talkaction
    ADD CONSTRAINT knowledge_talkaction_pkey PRIMARY KEY (id);


--
-- Name: knowledge_talkaction knowledge_talkaction_promise_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talkaction
    ADD CONSTRAINT knowledge_talkaction_promise_key UNIQUE (promise);


--
-- Name: knowledge_toolfield knowledge_tool_field_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolfield
    ADD CONSTRAINT knowledge_tool_field_once UNIQUE (version_id, "order");


--
-- Name: knowledge_tool knowledge_tool_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_tool
    ADD CONSTRAINT knowledge_tool_pkey PRIMARY KEY (code);


--
-- Name: knowledge_toolversion knowledge_tool_version_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolversion
    ADD CONSTRAINT knowledge_tool_version_once UNIQUE (tool_id, number);


--
-- Name: knowledge_toolfield knowledge_toolfield_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolfield
    ADD CONSTRAINT knowledge_toolfield_pkey PRIMARY KEY (id);


--
-- Name: knowledge_toolversion knowledge_toolversion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolversion
    ADD CONSTRAINT knowledge_toolversion_pkey PRIMARY KEY (id);


--
-- Name: knowledge_cardversion knowledge_version_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cardversion
    ADD CONSTRAINT knowledge_version_once UNIQUE (card_id, number);


--
-- Name: knowledge_worksheet knowledge_worksheet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_worksheet
    ADD CONSTRAINT knowledge_worksheet_pkey PRIMARY KEY (id);


--
-- Name: kring_cache kring_cache_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kring_cache
    ADD CONSTRAINT kring_cache_pkey PRIMARY KEY (cache_key);


--
-- Name: live_change live_change_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_change
    ADD CONSTRAINT live_change_once UNIQUE (channel_id, number);


--
-- Name: live_change live_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_change
    ADD CONSTRAINT live_change_pkey PRIMARY KEY (id);


--
-- Name: live_channel live_channel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_channel
    ADD CONSTRAINT live_channel_pkey PRIMARY KEY (name);


--
-- Name: meetings_invitee meetings_invitee_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_invitee
    ADD CONSTRAINT meetings_invitee_once UNIQUE (meeting_id, person_id);


--
-- Name: meetings_invitee meetings_invitee_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_invitee
    ADD CONSTRAINT meetings_invitee_pkey PRIMARY KEY (id);


--
-- Name: meetings_item meetings_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_item
    ADD CONSTRAINT meetings_item_pkey PRIMARY KEY (id);


--
-- Name: meetings_meeting meetings_meeting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_pkey PRIMARY KEY (id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: notices_notice notices_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_notice
    ADD CONSTRAINT notices_notice_pkey PRIMARY KEY (id);


--
-- Name: notices_outbox notices_outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_outbox
    ADD CONSTRAINT notices_outbox_pkey PRIMARY KEY (id);


--
-- Name: notices_preference notices_preference_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_preference
    ADD CONSTRAINT notices_preference_once UNIQUE (person_id, kind);


--
-- Name: notices_preference notices_preference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notices_preference
    ADD CONSTRAINT notices_preference_pkey PRIMARY KEY (id);


--
-- Name: people_account people_account_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account
    ADD CONSTRAINT people_account_email_key UNIQUE (email);


--
-- Name: people_account people_account_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account
    ADD CONSTRAINT people_account_person_id_key UNIQUE (person_id);


--
-- Name: people_account people_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account
    ADD CONSTRAINT people_account_pkey PRIMARY KEY (id);


--
-- Name: people_account_user_permissions people_account_user_perm_account_id_permission_id_95cd75f4_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account_user_permissions
    ADD CONSTRAINT people_account_user_perm_account_id_permission_id_95cd75f4_uniq UNIQUE (account_id, permission_id);


--
-- Name: people_account_user_permissions people_account_user_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account_user_permissions
    ADD CONSTRAINT people_account_user_permissions_pkey PRIMARY KEY (id);


--
-- Name: people_pass people_pass_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_pass
    ADD CONSTRAINT people_pass_digest_key UNIQUE (digest);


--
-- Name: people_pass people_pass_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_pass
    ADD CONSTRAINT people_pass_pkey PRIMARY KEY (id);


--
-- Name: people_person people_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_pkey PRIMARY KEY (id);


--
-- Name: people_relation people_relation_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_relation
    ADD CONSTRAINT people_relation_once EXCLUDE USING gist (person_id WITH =, role WITH =, ref_kind WITH =, ref_id WITH =, daterange(from_date, COALESCE(until_date, 'infinity'::date), '[]'::text) WITH &&);


--
-- Name: people_relation people_relation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_relation
    ADD CONSTRAINT people_relation_pkey PRIMARY KEY (id);


--
-- Name: people_token people_token_digest_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_token
    ADD CONSTRAINT people_token_digest_key UNIQUE (digest);


--
-- Name: people_token people_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_token
    ADD CONSTRAINT people_token_pkey PRIMARY KEY (id);


--
-- Name: pghistory_context pghistory_context_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);


--
-- Name: practices_asked practices_asked_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_asked
    ADD CONSTRAINT practices_asked_once UNIQUE (question_id, person_id);


--
-- Name: practices_asked practices_asked_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_asked
    ADD CONSTRAINT practices_asked_pkey PRIMARY KEY (id);


--
-- Name: practices_consent practices_consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_consent
    ADD CONSTRAINT practices_consent_pkey PRIMARY KEY (id);


--
-- Name: practices_experiment practices_experiment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_experiment
    ADD CONSTRAINT practices_experiment_pkey PRIMARY KEY (id);


--
-- Name: practices_practice practices_practice_live_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_live_id_key UNIQUE (live_id);


--
-- Name: practices_practice practices_practice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_pkey PRIMARY KEY (id);


--
-- Name: practices_question practices_question_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_question
    ADD CONSTRAINT practices_question_pkey PRIMARY KEY (id);


--
-- Name: practices_ruling practices_ruling_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_ruling
    ADD CONSTRAINT practices_ruling_pkey PRIMARY KEY (id);


--
-- Name: practices_trial practices_trial_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_trial
    ADD CONSTRAINT practices_trial_once UNIQUE (practice_id, person_id);


--
-- Name: practices_trial practices_trial_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_trial
    ADD CONSTRAINT practices_trial_pkey PRIMARY KEY (id);


--
-- Name: practices_version practices_version_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_version
    ADD CONSTRAINT practices_version_once UNIQUE (practice_id, number);


--
-- Name: practices_version practices_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_version
    ADD CONSTRAINT practices_version_pkey PRIMARY KEY (id);


--
-- Name: practices_willing practices_willing_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_willing
    ADD CONSTRAINT practices_willing_person_id_key UNIQUE (person_id);


--
-- Name: practices_willing practices_willing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_willing
    ADD CONSTRAINT practices_willing_pkey PRIMARY KEY (id);


--
-- Name: privacy_export privacy_export_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_export
    ADD CONSTRAINT privacy_export_pkey PRIMARY KEY (id);


--
-- Name: privacy_grant privacy_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_grant
    ADD CONSTRAINT privacy_grant_pkey PRIMARY KEY (id);


--
-- Name: privacy_look privacy_look_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_look
    ADD CONSTRAINT privacy_look_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: promises_promise promises_promise_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_pkey PRIMARY KEY (id);


--
-- Name: record_activity record_activity_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_activity
    ADD CONSTRAINT record_activity_once UNIQUE (person_id, uid);


--
-- Name: record_activity record_activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_activity
    ADD CONSTRAINT record_activity_pkey PRIMARY KEY (id);


--
-- Name: record_goal record_goal_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_goal
    ADD CONSTRAINT record_goal_once UNIQUE (person_id, uid);


--
-- Name: record_goal record_goal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_goal
    ADD CONSTRAINT record_goal_pkey PRIMARY KEY (id);


--
-- Name: record_import record_import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_import
    ADD CONSTRAINT record_import_pkey PRIMARY KEY (id);


--
-- Name: record_link record_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT record_link_pkey PRIMARY KEY (id);


--
-- Name: register_application register_application_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_application
    ADD CONSTRAINT register_application_case_id_key UNIQUE (case_id);


--
-- Name: register_application register_application_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_application
    ADD CONSTRAINT register_application_pkey PRIMARY KEY (id);


--
-- Name: register_applicationhistory register_applicationhistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_applicationhistory
    ADD CONSTRAINT register_applicationhistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_biller register_biller_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_biller
    ADD CONSTRAINT register_biller_pkey PRIMARY KEY (id);


--
-- Name: register_biller register_biller_register_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_biller
    ADD CONSTRAINT register_biller_register_id_key UNIQUE (register_id);


--
-- Name: register_boardsignup register_boardsignup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardsignup
    ADD CONSTRAINT register_boardsignup_pkey PRIMARY KEY (id);


--
-- Name: register_boardwish register_boardwish_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardwish
    ADD CONSTRAINT register_boardwish_pkey PRIMARY KEY (id);


--
-- Name: register_certificate register_certificate_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificate
    ADD CONSTRAINT register_certificate_code_key UNIQUE (code);


--
-- Name: register_certificate register_certificate_own_bit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificate
    ADD CONSTRAINT register_certificate_own_bit UNIQUE (register_id, list_number, list_index);


--
-- Name: register_certificate register_certificate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificate
    ADD CONSTRAINT register_certificate_pkey PRIMARY KEY (id);


--
-- Name: register_certificatehistory register_certificatehistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificatehistory
    ADD CONSTRAINT register_certificatehistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_enrolment register_enrolment_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolment
    ADD CONSTRAINT register_enrolment_number_key UNIQUE (number);


--
-- Name: register_enrolment register_enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolment
    ADD CONSTRAINT register_enrolment_pkey PRIMARY KEY (id);


--
-- Name: register_enrolmenthistory register_enrolmenthistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolmenthistory
    ADD CONSTRAINT register_enrolmenthistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_entry register_entry_enrolment_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_enrolment_id_key UNIQUE (enrolment_id);


--
-- Name: register_entry register_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_pkey PRIMARY KEY (id);


--
-- Name: register_fee register_fee_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_fee
    ADD CONSTRAINT register_fee_once UNIQUE (register_id, year);


--
-- Name: register_fee register_fee_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_fee
    ADD CONSTRAINT register_fee_pkey PRIMARY KEY (id);


--
-- Name: register_monthfigures register_figures_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_monthfigures
    ADD CONSTRAINT register_figures_once UNIQUE (register_id, month, version);


--
-- Name: register_insightquestion register_insight_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_insightquestion
    ADD CONSTRAINT register_insight_once UNIQUE (board_id, person_id);


--
-- Name: register_insightquestion register_insightquestion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_insightquestion
    ADD CONSTRAINT register_insightquestion_pkey PRIMARY KEY (id);


--
-- Name: register_invoice register_invoice_credits_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_credits_id_key UNIQUE (credits_id);


--
-- Name: register_invoice register_invoice_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_number UNIQUE (register_id, number);


--
-- Name: register_invoice register_invoice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_pkey PRIMARY KEY (id);


--
-- Name: register_invoiceline register_invoiceline_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoiceline
    ADD CONSTRAINT register_invoiceline_pkey PRIMARY KEY (id);


--
-- Name: register_leaderstotal register_leaderstotal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_leaderstotal
    ADD CONSTRAINT register_leaderstotal_pkey PRIMARY KEY (id);


--
-- Name: register_merge register_merge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_pkey PRIMARY KEY (id);


--
-- Name: register_monthfigures register_monthfigures_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_monthfigures
    ADD CONSTRAINT register_monthfigures_pkey PRIMARY KEY (id);


--
-- Name: register_postponement register_postponement_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponement
    ADD CONSTRAINT register_postponement_case_id_key UNIQUE (case_id);


--
-- Name: register_postponement register_postponement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponement
    ADD CONSTRAINT register_postponement_pkey PRIMARY KEY (id);


--
-- Name: register_postponementhistory register_postponementhistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementhistory
    ADD CONSTRAINT register_postponementhistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_postponementrequest register_postponementrequest_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementrequest
    ADD CONSTRAINT register_postponementrequest_case_id_key UNIQUE (case_id);


--
-- Name: register_postponementrequest register_postponementrequest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementrequest
    ADD CONSTRAINT register_postponementrequest_pkey PRIMARY KEY (id);


--
-- Name: register_postponementrequesthistory register_postponementrequesthistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementrequesthistory
    ADD CONSTRAINT register_postponementrequesthistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_register register_register_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_register
    ADD CONSTRAINT register_register_pkey PRIMARY KEY (code);


--
-- Name: register_registration register_registration_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_registration
    ADD CONSTRAINT register_registration_case_id_key UNIQUE (case_id);


--
-- Name: register_registration register_registration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_registration
    ADD CONSTRAINT register_registration_pkey PRIMARY KEY (id);


--
-- Name: register_registrationhistory register_registrationhistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_registrationhistory
    ADD CONSTRAINT register_registrationhistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_reminded register_reminded_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminded
    ADD CONSTRAINT register_reminded_once UNIQUE (enrolment_id, due_date, months_before);


--
-- Name: register_reminded register_reminded_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminded
    ADD CONSTRAINT register_reminded_pkey PRIMARY KEY (id);


--
-- Name: register_reminder register_reminder_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminder
    ADD CONSTRAINT register_reminder_once UNIQUE (register_id, months_before);


--
-- Name: register_reminder register_reminder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminder
    ADD CONSTRAINT register_reminder_pkey PRIMARY KEY (id);


--
-- Name: register_removal register_removal_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_removal
    ADD CONSTRAINT register_removal_case_id_key UNIQUE (case_id);


--
-- Name: register_removal register_removal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_removal
    ADD CONSTRAINT register_removal_pkey PRIMARY KEY (id);


--
-- Name: register_removalhistory register_removalhistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_removalhistory
    ADD CONSTRAINT register_removalhistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_renewal register_renewal_case_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewal
    ADD CONSTRAINT register_renewal_case_id_key UNIQUE (case_id);


--
-- Name: register_renewal register_renewal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewal
    ADD CONSTRAINT register_renewal_pkey PRIMARY KEY (id);


--
-- Name: register_renewalhistory register_renewalhistory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewalhistory
    ADD CONSTRAINT register_renewalhistory_pkey PRIMARY KEY (pgh_id);


--
-- Name: register_shield register_shield_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_shield
    ADD CONSTRAINT register_shield_pkey PRIMARY KEY (id);


--
-- Name: register_showing register_showing_person_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_showing
    ADD CONSTRAINT register_showing_person_id_key UNIQUE (person_id);


--
-- Name: register_showing register_showing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_showing
    ADD CONSTRAINT register_showing_pkey PRIMARY KEY (id);


--
-- Name: register_span register_span_no_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_span
    ADD CONSTRAINT register_span_no_overlap EXCLUDE USING gist (enrolment_id WITH =, daterange(from_date, until_date, '[)'::text) WITH &&);


--
-- Name: register_span register_span_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_span
    ADD CONSTRAINT register_span_pkey PRIMARY KEY (id);


--
-- Name: register_statuslist register_status_list_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_statuslist
    ADD CONSTRAINT register_status_list_once UNIQUE (register_id, number);


--
-- Name: register_statuslist register_statuslist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_statuslist
    ADD CONSTRAINT register_statuslist_pkey PRIMARY KEY (id);


--
-- Name: register_leaderstotal register_total_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_leaderstotal
    ADD CONSTRAINT register_total_once UNIQUE (register_id, on_date);


--
-- Name: register_boardwish register_wish_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardwish
    ADD CONSTRAINT register_wish_once UNIQUE (register_id, board_id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_provider_uid_fc810c6e_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);


--
-- Name: socialaccount_socialapp socialaccount_socialapp_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);


--
-- Name: standard_framework standard_framework_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_framework
    ADD CONSTRAINT standard_framework_pkey PRIMARY KEY (code);


--
-- Name: standard_item standard_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_item
    ADD CONSTRAINT standard_item_pkey PRIMARY KEY (code);


--
-- Name: standard_itemname standard_itemname_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_itemname
    ADD CONSTRAINT standard_itemname_pkey PRIMARY KEY (id);


--
-- Name: standard_place standard_place_item; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_place
    ADD CONSTRAINT standard_place_item UNIQUE (framework_id, item_id);


--
-- Name: standard_place standard_place_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_place
    ADD CONSTRAINT standard_place_number UNIQUE (framework_id, number);


--
-- Name: standard_place standard_place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_place
    ADD CONSTRAINT standard_place_pkey PRIMARY KEY (id);


--
-- Name: taggit_tag taggit_tag_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_name_key UNIQUE (name);


--
-- Name: taggit_tag taggit_tag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_pkey PRIMARY KEY (id);


--
-- Name: taggit_tag taggit_tag_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_tag
    ADD CONSTRAINT taggit_tag_slug_key UNIQUE (slug);


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uni UNIQUE (content_type_id, object_id, tag_id);


--
-- Name: taggit_taggeditem taggit_taggeditem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_grouppagepermission unique_permission; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT unique_permission UNIQUE (group_id, page_id, permission_id);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: wagtailadmin_admin wagtailadmin_admin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_admin
    ADD CONSTRAINT wagtailadmin_admin_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_editingsession wagtailadmin_editingsession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editingsession_pkey PRIMARY KEY (id);


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collection wagtailcore_collection_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_path_key UNIQUE (path);


--
-- Name: wagtailcore_collection wagtailcore_collection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collection
    ADD CONSTRAINT wagtailcore_collection_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionvi_collectionviewrestrictio_988995ae_uniq UNIQUE (collectionviewrestriction_id, group_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collectionviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collectionviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collectionviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_comment wagtailcore_comment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprova_groupapprovaltask_id_gro_bb5ee7eb_uniq UNIQUE (groupapprovaltask_id, group_id);


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapprovaltask_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapprovaltask_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapprovaltask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapprovaltask_pkey PRIMARY KEY (task_ptr_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollect_group_id_collection_id_p_a21cefe9_uniq UNIQUE (group_id, collection_id, permission_id);


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcollectionpermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcollectionpermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppagepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppagepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsiteper_group_id_site_id_permiss_a58ee30d_uniq UNIQUE (group_id, site_id, permission_id);


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsitepermission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsitepermission_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_locale wagtailcore_locale_language_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_language_code_key UNIQUE (language_code);


--
-- Name: wagtailcore_locale wagtailcore_locale_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_locale
    ADD CONSTRAINT wagtailcore_locale_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_modellogentry wagtailcore_modellogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_path_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_path_key UNIQUE (path);


--
-- Name: wagtailcore_page wagtailcore_page_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_page wagtailcore_page_translation_key_locale_id_9b041bad_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_translation_key_locale_id_9b041bad_uniq UNIQUE (translation_key, locale_id);


--
-- Name: wagtailcore_pagelogentry wagtailcore_pagelogentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pagelogentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq UNIQUE (page_id, user_id);


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubscription_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubscription_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrest_pageviewrestriction_id_g_d23f80bb_uniq UNIQUE (pageviewrestriction_id, group_id);


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageviewrestriction_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageviewrestriction_groups_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageviewrestriction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageviewrestriction_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceind_base_content_type_id_obj_9e6ccd6a_uniq UNIQUE (base_content_type_id, object_id, to_content_type_id, to_object_id, content_path_hash);


--
-- Name: wagtailcore_referenceindex wagtailcore_referenceindex_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenceindex_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_site wagtailcore_site_hostname_port_2c626d70_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_hostname_port_2c626d70_uniq UNIQUE (hostname, port);


--
-- Name: wagtailcore_site wagtailcore_site_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_task wagtailcore_task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploadedfile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploadedfile_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflow wagtailcore_workflow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflow
    ADD CONSTRAINT wagtailcore_workflow_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflowcontenttype_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflowcontenttype_pkey PRIMARY KEY (content_type_id);


--
-- Name: wagtailcore_workflowpage wagtailcore_workflowpage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflowpage_pkey PRIMARY KEY (page_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_current_task_state_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_current_task_state_id_key UNIQUE (current_task_state_id);


--
-- Name: wagtailcore_workflowstate wagtailcore_workflowstate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflowstate_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_pkey PRIMARY KEY (id);


--
-- Name: wagtailcore_workflowtask wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq UNIQUE (workflow_id, task_id);


--
-- Name: wagtaildocs_document wagtaildocs_document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_image wagtailimages_image_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_pkey PRIMARY KEY (id);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_image_id_filter_spec_foc_323c8fe0_uniq UNIQUE (image_id, filter_spec, focal_point_key);


--
-- Name: wagtailimages_rendition wagtailimages_rendition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendition_pkey PRIMARY KEY (id);


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_content_type_id_object_i_bcd7ba73_uniq UNIQUE (content_type_id, object_id);


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexentry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexentry_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_pkey PRIMARY KEY (id);


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_key UNIQUE (user_id);


--
-- Name: wall_area wall_area_note_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_area
    ADD CONSTRAINT wall_area_note_id_key UNIQUE (note_id);


--
-- Name: wall_area wall_area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_area
    ADD CONSTRAINT wall_area_pkey PRIMARY KEY (id);


--
-- Name: wall_cluster wall_cluster_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_cluster
    ADD CONSTRAINT wall_cluster_pkey PRIMARY KEY (id);


--
-- Name: wall_group wall_group_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_group
    ADD CONSTRAINT wall_group_once UNIQUE (wall_id, name);


--
-- Name: wall_group wall_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_group
    ADD CONSTRAINT wall_group_pkey PRIMARY KEY (id);


--
-- Name: wall_guest wall_guest_joined_with_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_guest
    ADD CONSTRAINT wall_guest_joined_with_key UNIQUE (joined_with);


--
-- Name: wall_guest wall_guest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_guest
    ADD CONSTRAINT wall_guest_pkey PRIMARY KEY (id);


--
-- Name: wall_note wall_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_pkey PRIMARY KEY (id);


--
-- Name: wall_phase wall_phase_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_phase
    ADD CONSTRAINT wall_phase_once UNIQUE (wall_id, kind);


--
-- Name: wall_phase wall_phase_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_phase
    ADD CONSTRAINT wall_phase_pkey PRIMARY KEY (id);


--
-- Name: wall_photo wall_photo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_photo
    ADD CONSTRAINT wall_photo_pkey PRIMARY KEY (id);


--
-- Name: wall_theme wall_theme_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_theme
    ADD CONSTRAINT wall_theme_once UNIQUE (wall_id, number);


--
-- Name: wall_theme wall_theme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_theme
    ADD CONSTRAINT wall_theme_pkey PRIMARY KEY (id);


--
-- Name: wall_tie wall_tie_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_tie
    ADD CONSTRAINT wall_tie_once UNIQUE (one_id, other_id);


--
-- Name: wall_tie wall_tie_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_tie
    ADD CONSTRAINT wall_tie_pkey PRIMARY KEY (id);


--
-- Name: wall_vote wall_vote_of_guest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_of_guest UNIQUE (note_id, guest_id);


--
-- Name: wall_vote wall_vote_of_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_of_person UNIQUE (note_id, person_id);


--
-- Name: wall_vote wall_vote_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_pkey PRIMARY KEY (id);


--
-- Name: wall_wall wall_wall_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_wall
    ADD CONSTRAINT wall_wall_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: audit_entry_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_about ON public.audit_entry USING gin (about);


--
-- Name: audit_entry_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_actor ON public.audit_entry USING btree (actor_kind, actor_id);


--
-- Name: audit_entry_at_bf642dd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_at_bf642dd8 ON public.audit_entry USING btree (at);


--
-- Name: audit_entry_transaction; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entry_transaction ON public.audit_entry USING btree (transaction);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: base_content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX base_content_object_idx ON public.wagtailcore_revision USING btree (base_content_type_id, object_id);


--
-- Name: casework_case_applicant_id_2e63bba3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_case_applicant_id_2e63bba3 ON public.casework_case USING btree (applicant_id);


--
-- Name: casework_case_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX casework_case_one_open ON public.casework_case USING btree (kind, subject_kind, subject_id) WHERE ((state)::text = ANY ((ARRAY['received'::character varying, 'asked'::character varying, 'checked'::character varying, 'held'::character varying])::text[]));


--
-- Name: casework_case_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_case_queue ON public.casework_case USING btree (owner_kind, owner_id, state, moved_at);


--
-- Name: casework_case_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_case_subject ON public.casework_case USING btree (subject_kind, subject_id);


--
-- Name: casework_check_case_id_31f34599; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_check_case_id_31f34599 ON public.casework_check USING btree (case_id);


--
-- Name: casework_check_checked_by_id_d52f8f9c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_check_checked_by_id_d52f8f9c ON public.casework_check USING btree (checked_by_id);


--
-- Name: casework_decision_case_id_467624c7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_decision_case_id_467624c7 ON public.casework_decision USING btree (case_id);


--
-- Name: casework_decision_decided_by_id_90f30ff9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_decision_decided_by_id_90f30ff9 ON public.casework_decision USING btree (decided_by_id);


--
-- Name: casework_evidence_added_by_id_b2f4fef6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_evidence_added_by_id_b2f4fef6 ON public.casework_evidence USING btree (added_by_id);


--
-- Name: casework_evidence_case_id_600dfe08; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_evidence_case_id_600dfe08 ON public.casework_evidence USING btree (case_id);


--
-- Name: casework_held_decided_by_id_41f31ef5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_held_decided_by_id_41f31ef5 ON public.casework_held USING btree (decided_by_id);


--
-- Name: casework_reader_assigned_by_id_f8dca595; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_reader_assigned_by_id_f8dca595 ON public.casework_reader USING btree (assigned_by_id);


--
-- Name: casework_reader_case_id_bb0556e8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_reader_case_id_bb0556e8 ON public.casework_reader USING btree (case_id);


--
-- Name: casework_reader_person_id_c67876ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_reader_person_id_c67876ba ON public.casework_reader USING btree (person_id);


--
-- Name: casework_reading_case_id_7f50f4eb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_reading_case_id_7f50f4eb ON public.casework_reading USING btree (case_id);


--
-- Name: casework_reading_reader_id_fdc0d3aa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_reading_reader_id_fdc0d3aa ON public.casework_reading USING btree (reader_id);


--
-- Name: casework_terms_set_by_id_30cf5ef8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX casework_terms_set_by_id_30cf5ef8 ON public.casework_terms USING btree (set_by_id);


--
-- Name: content_object_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX content_object_idx ON public.wagtailcore_revision USING btree (content_type_id, object_id);


--
-- Name: directory_board_number_6e3f1267_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_board_number_6e3f1267_like ON public.directory_board USING btree (number varchar_pattern_ops);


--
-- Name: directory_board_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_board_search ON public.directory_board USING gin (sort_key public.gin_trgm_ops);


--
-- Name: directory_board_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_board_sort ON public.directory_board USING btree (sort_key);


--
-- Name: directory_duoupload_given_by_id_0793db5b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_duoupload_given_by_id_0793db5b ON public.directory_duoupload USING btree (given_by_id);


--
-- Name: directory_postcodearea_digits_a9b4341d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_postcodearea_digits_a9b4341d_like ON public.directory_postcodearea USING btree (digits varchar_pattern_ops);


--
-- Name: directory_region_key_f012b616_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_region_key_f012b616_like ON public.directory_region USING btree (key varchar_pattern_ops);


--
-- Name: directory_region_scheme_id_935bdafb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_region_scheme_id_935bdafb ON public.directory_region USING btree (scheme_id);


--
-- Name: directory_region_scheme_id_935bdafb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_region_scheme_id_935bdafb_like ON public.directory_region USING btree (scheme_id varchar_pattern_ops);


--
-- Name: directory_regionscheme_code_dbcc30c4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_regionscheme_code_dbcc30c4_like ON public.directory_regionscheme USING btree (code varchar_pattern_ops);


--
-- Name: directory_school_brin_39d5cc39_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_school_brin_39d5cc39_like ON public.directory_school USING btree (brin varchar_pattern_ops);


--
-- Name: directory_site_board_id_ff70f855; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_board_id_ff70f855 ON public.directory_site USING btree (board_id);


--
-- Name: directory_site_board_id_ff70f855_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_board_id_ff70f855_like ON public.directory_site USING btree (board_id varchar_pattern_ops);


--
-- Name: directory_site_code_25977347_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_code_25977347_like ON public.directory_site USING btree (code varchar_pattern_ops);


--
-- Name: directory_site_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_open ON public.directory_site USING btree (kind, sort_key) WHERE (closed_date IS NULL);


--
-- Name: directory_site_school_id_a7d8eeeb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_school_id_a7d8eeeb ON public.directory_site USING btree (school_id);


--
-- Name: directory_site_school_id_a7d8eeeb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_school_id_a7d8eeeb_like ON public.directory_site USING btree (school_id varchar_pattern_ops);


--
-- Name: directory_site_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_search ON public.directory_site USING gin (search_key public.gin_trgm_ops);


--
-- Name: directory_site_size; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_size ON public.directory_site USING btree (kind, pupils) WHERE (closed_date IS NULL);


--
-- Name: directory_site_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_site_sort ON public.directory_site USING btree (sort_key);


--
-- Name: directory_sitehistory_site_id_b877a692; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_sitehistory_site_id_b877a692 ON public.directory_sitehistory USING btree (site_id);


--
-- Name: directory_sitehistory_site_id_b877a692_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_sitehistory_site_id_b877a692_like ON public.directory_sitehistory USING btree (site_id varchar_pattern_ops);


--
-- Name: directory_siteregion_region_id_f5c6b950; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_siteregion_region_id_f5c6b950 ON public.directory_siteregion USING btree (region_id);


--
-- Name: directory_siteregion_region_id_f5c6b950_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_siteregion_region_id_f5c6b950_like ON public.directory_siteregion USING btree (region_id varchar_pattern_ops);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: documents_one_key_signs; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX documents_one_key_signs ON public.documents_signingkey USING btree (owner) WHERE (retired_at IS NULL);


--
-- Name: documents_signingkey_thumbprint_b71420c2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_signingkey_thumbprint_b71420c2_like ON public.documents_signingkey USING btree (thumbprint varchar_pattern_ops);


--
-- Name: files_file_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_file_owner ON public.files_file USING btree (owner_kind, owner_id);


--
-- Name: files_file_uploaded_by_id_b71cb484; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_file_uploaded_by_id_b71cb484 ON public.files_file USING btree (uploaded_by_id);


--
-- Name: formstate_user_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX formstate_user_object ON public.wagtailadmin_formstate USING btree (user_id, content_type_id, object_id, parent_object_id);


--
-- Name: gatherings_breakoutguide_gathering_id_11edbc62; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_breakoutguide_gathering_id_11edbc62 ON public.gatherings_breakoutguide USING btree (gathering_id);


--
-- Name: gatherings_checkin_sign_up_id_edd5ac9c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_checkin_sign_up_id_edd5ac9c ON public.gatherings_checkin USING btree (sign_up_id);


--
-- Name: gatherings_draw_gathering_id_0fe746ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_draw_gathering_id_0fe746ed ON public.gatherings_draw USING btree (gathering_id);


--
-- Name: gatherings_draw_made_by_id_60e77675; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_draw_made_by_id_60e77675 ON public.gatherings_draw USING btree (made_by_id);


--
-- Name: gatherings_draw_one_draft; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX gatherings_draw_one_draft ON public.gatherings_draw USING btree (gathering_id) WHERE ((state)::text = 'draft'::text);


--
-- Name: gatherings_draw_one_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX gatherings_draw_one_published ON public.gatherings_draw USING btree (gathering_id) WHERE ((state)::text = 'published'::text);


--
-- Name: gatherings_draw_published_by_id_b5d6774c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_draw_published_by_id_b5d6774c ON public.gatherings_draw USING btree (published_by_id);


--
-- Name: gatherings_gathering_series_id_86164ff6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_gathering_series_id_86164ff6 ON public.gatherings_gathering USING btree (series_id);


--
-- Name: gatherings_gatheringtheme_gathering_id_8dd726b1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_gatheringtheme_gathering_id_8dd726b1 ON public.gatherings_gatheringtheme USING btree (gathering_id);


--
-- Name: gatherings_gatheringtheme_theme_id_f2e686e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_gatheringtheme_theme_id_f2e686e6 ON public.gatherings_gatheringtheme USING btree (theme_id);


--
-- Name: gatherings_groupgathering_round_id_ce9b0a6c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_groupgathering_round_id_ce9b0a6c ON public.gatherings_groupgathering USING btree (round_id);


--
-- Name: gatherings_guest_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX gatherings_guest_once ON public.gatherings_signup USING btree (gathering_id, guest_address) WHERE (NOT ((guest_address)::text = ''::text));


--
-- Name: gatherings_letter_gathering_id_e409e8e8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_letter_gathering_id_e409e8e8 ON public.gatherings_letter USING btree (gathering_id);


--
-- Name: gatherings_letter_sent_by_id_70c48f0c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_letter_sent_by_id_70c48f0c ON public.gatherings_letter USING btree (sent_by_id);


--
-- Name: gatherings_offers; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_offers ON public.gatherings_signup USING btree (state, offer_ends_at);


--
-- Name: gatherings_participant_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_participant_of ON public.gatherings_participant USING btree (person_id);


--
-- Name: gatherings_participant_person_id_bc5a2d4a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_participant_person_id_bc5a2d4a ON public.gatherings_participant USING btree (person_id);


--
-- Name: gatherings_participant_round_id_b84a43ef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_participant_round_id_b84a43ef ON public.gatherings_participant USING btree (round_id);


--
-- Name: gatherings_person_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX gatherings_person_once ON public.gatherings_signup USING btree (gathering_id, person_id) WHERE (person_id IS NOT NULL);


--
-- Name: gatherings_places; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_places ON public.gatherings_signup USING btree (gathering_id, attending, state, turn);


--
-- Name: gatherings_roundslot_round_id_e2156f10; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_roundslot_round_id_e2156f10 ON public.gatherings_roundslot USING btree (round_id);


--
-- Name: gatherings_seat_draw_id_175fb5c6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_seat_draw_id_175fb5c6 ON public.gatherings_seat USING btree (draw_id);


--
-- Name: gatherings_seat_session_id_9058caff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_seat_session_id_9058caff ON public.gatherings_seat USING btree (session_id);


--
-- Name: gatherings_seat_sign_up_id_2c095796; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_seat_sign_up_id_2c095796 ON public.gatherings_seat USING btree (sign_up_id);


--
-- Name: gatherings_series_made_by_id_cda86ea2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_series_made_by_id_cda86ea2 ON public.gatherings_series USING btree (made_by_id);


--
-- Name: gatherings_seriespage_changed_by_id_b62eb977; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_seriespage_changed_by_id_b62eb977 ON public.gatherings_seriespage USING btree (changed_by_id);


--
-- Name: gatherings_seriestheme_series_id_89fde4d5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_seriestheme_series_id_89fde4d5 ON public.gatherings_seriestheme USING btree (series_id);


--
-- Name: gatherings_session_facilitator_id_5bae4b55; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_session_facilitator_id_5bae4b55 ON public.gatherings_session USING btree (facilitator_id);


--
-- Name: gatherings_session_gathering_id_773e6c0b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_session_gathering_id_773e6c0b ON public.gatherings_session USING btree (gathering_id);


--
-- Name: gatherings_session_note_taker_id_eeb0a0c3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_session_note_taker_id_eeb0a0c3 ON public.gatherings_session USING btree (note_taker_id);


--
-- Name: gatherings_signup_gathering_id_3474dcd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_signup_gathering_id_3474dcd8 ON public.gatherings_signup USING btree (gathering_id);


--
-- Name: gatherings_signup_person_id_35df7bfc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_signup_person_id_35df7bfc ON public.gatherings_signup USING btree (person_id);


--
-- Name: gatherings_signup_signed_up_by_id_8eeb5654; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_signup_signed_up_by_id_8eeb5654 ON public.gatherings_signup USING btree (signed_up_by_id);


--
-- Name: gatherings_wish_session_id_6dc3f02a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_wish_session_id_6dc3f02a ON public.gatherings_wish USING btree (session_id);


--
-- Name: gatherings_wish_sign_up_id_312f157b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX gatherings_wish_sign_up_id_312f157b ON public.gatherings_wish USING btree (sign_up_id);


--
-- Name: groups_change_changed_by_id_5bdb6353; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_change_changed_by_id_5bdb6353 ON public.groups_change USING btree (changed_by_id);


--
-- Name: groups_change_division_id_a0dabddf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_change_division_id_a0dabddf ON public.groups_change USING btree (division_id);


--
-- Name: groups_change_member_id_53f89341; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_change_member_id_53f89341 ON public.groups_change USING btree (member_id);


--
-- Name: groups_change_other_id_a048d7a7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_change_other_id_a048d7a7 ON public.groups_change USING btree (other_id);


--
-- Name: groups_circle_division_id_6c9e814c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_circle_division_id_6c9e814c ON public.groups_circle USING btree (division_id);


--
-- Name: groups_circle_moment_id_1291db70; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_circle_moment_id_1291db70 ON public.groups_circle USING btree (moment_id);


--
-- Name: groups_division_begun_by_id_db9210ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_division_begun_by_id_db9210ea ON public.groups_division USING btree (begun_by_id);


--
-- Name: groups_division_published_by_id_70fc944d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_division_published_by_id_70fc944d ON public.groups_division USING btree (published_by_id);


--
-- Name: groups_member_division_id_68d1a7ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_member_division_id_68d1a7ed ON public.groups_member USING btree (division_id);


--
-- Name: groups_member_person_id_78183bf5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_member_person_id_78183bf5 ON public.groups_member USING btree (person_id);


--
-- Name: groups_met_division_id_7eb89e71; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_met_division_id_7eb89e71 ON public.groups_met USING btree (division_id);


--
-- Name: groups_moment_division_id_ac12d27a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_moment_division_id_ac12d27a ON public.groups_moment USING btree (division_id);


--
-- Name: groups_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_of_owner ON public.groups_division USING btree (owner_kind, owner_id, kind);


--
-- Name: groups_seat_circle_id_4937235d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX groups_seat_circle_id_4937235d ON public.groups_seat USING btree (circle_id);


--
-- Name: harvest_apart_harvest_id_cec899d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_apart_harvest_id_cec899d7 ON public.harvest_apart USING btree (harvest_id);


--
-- Name: harvest_apart_said_by_id_20365220; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_apart_said_by_id_20365220 ON public.harvest_apart USING btree (said_by_id);


--
-- Name: harvest_aspect_harvest_id_abd59f06; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_aspect_harvest_id_abd59f06 ON public.harvest_aspect USING btree (harvest_id);


--
-- Name: harvest_aspect_made_by_id_d5c16373; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_aspect_made_by_id_d5c16373 ON public.harvest_aspect USING btree (made_by_id);


--
-- Name: harvest_aspect_merged_into_id_9928df8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_aspect_merged_into_id_9928df8f ON public.harvest_aspect USING btree (merged_into_id);


--
-- Name: harvest_aspect_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX harvest_aspect_once ON public.harvest_aspect USING btree (harvest_id, side, name) WHERE (merged_into_id IS NULL);


--
-- Name: harvest_coder_harvest_id_c8a21809; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coder_harvest_id_c8a21809 ON public.harvest_coder USING btree (harvest_id);


--
-- Name: harvest_coder_invited_by_id_ff96d8ce; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coder_invited_by_id_ff96d8ce ON public.harvest_coder USING btree (invited_by_id);


--
-- Name: harvest_coder_person_id_34a3fa86; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coder_person_id_34a3fa86 ON public.harvest_coder USING btree (person_id);


--
-- Name: harvest_coding_aspect_id_d023e18b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coding_aspect_id_d023e18b ON public.harvest_coding USING btree (aspect_id);


--
-- Name: harvest_coding_coder_id_a1730305; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coding_coder_id_a1730305 ON public.harvest_coding USING btree (coder_id);


--
-- Name: harvest_coding_harvest_id_a70e0a28; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coding_harvest_id_a70e0a28 ON public.harvest_coding USING btree (harvest_id);


--
-- Name: harvest_coding_todo; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_coding_todo ON public.harvest_coding USING btree (coder_id, coded_at);


--
-- Name: harvest_harvest_opened_by_id_2e23637e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_harvest_opened_by_id_2e23637e ON public.harvest_harvest USING btree (opened_by_id);


--
-- Name: harvest_harvestwall_harvest_id_c70ba953; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_harvestwall_harvest_id_c70ba953 ON public.harvest_harvestwall USING btree (harvest_id);


--
-- Name: harvest_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_of ON public.harvest_harvest USING btree (owner_kind, owner_id);


--
-- Name: harvest_outcome_decided_by_id_78054db9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_outcome_decided_by_id_78054db9 ON public.harvest_outcome USING btree (decided_by_id);


--
-- Name: harvest_outcome_harvest_id_f105ea4d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_outcome_harvest_id_f105ea4d ON public.harvest_outcome USING btree (harvest_id);


--
-- Name: harvest_outcome_point_id_e6d79663; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_outcome_point_id_e6d79663 ON public.harvest_outcome USING btree (point_id);


--
-- Name: harvest_point_harvest_id_dc16fddb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_point_harvest_id_dc16fddb ON public.harvest_point USING btree (harvest_id);


--
-- Name: harvest_point_made_by_id_442db25b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_point_made_by_id_442db25b ON public.harvest_point USING btree (made_by_id);


--
-- Name: harvest_report_harvest_id_f5d851b4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_report_harvest_id_f5d851b4 ON public.harvest_report USING btree (harvest_id);


--
-- Name: harvest_report_written_by_id_88ba4c0d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_report_written_by_id_88ba4c0d ON public.harvest_report USING btree (written_by_id);


--
-- Name: harvest_sentence_report_id_5699299b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_sentence_report_id_5699299b ON public.harvest_sentence USING btree (report_id);


--
-- Name: harvest_told_harvest_id_ea441823; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_told_harvest_id_ea441823 ON public.harvest_told USING btree (harvest_id);


--
-- Name: harvest_told_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX harvest_told_once ON public.harvest_told USING btree (harvest_id, person_id) WHERE (person_id IS NOT NULL);


--
-- Name: harvest_told_person_id_9d86ca75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_told_person_id_9d86ca75 ON public.harvest_told USING btree (person_id);


--
-- Name: harvest_verdict_aspect_id_f5f88c9d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_verdict_aspect_id_f5f88c9d ON public.harvest_verdict USING btree (aspect_id);


--
-- Name: harvest_verdict_decided_by_id_10f4a71c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_verdict_decided_by_id_10f4a71c ON public.harvest_verdict USING btree (decided_by_id);


--
-- Name: harvest_verdict_harvest_id_2bb3913b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX harvest_verdict_harvest_id_2bb3913b ON public.harvest_verdict USING btree (harvest_id);


--
-- Name: home_document_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_document_search ON public.home_document USING gin (search);


--
-- Name: home_document_title; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_document_title ON public.home_document USING gin (title_key public.gin_trgm_ops);


--
-- Name: home_message_author_id_73ac3e44; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_message_author_id_73ac3e44 ON public.home_message USING btree (author_id);


--
-- Name: home_message_question_id_37dfcdf8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_message_question_id_37dfcdf8 ON public.home_message USING btree (question_id);


--
-- Name: home_question_asker_id_37bb114c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_question_asker_id_37bb114c ON public.home_question USING btree (asker_id);


--
-- Name: home_question_owner_id_99d2bde5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_question_owner_id_99d2bde5 ON public.home_question USING btree (owner_id);


--
-- Name: home_question_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_question_to ON public.home_question USING btree (to_kind, to_id, state);


--
-- Name: home_word_near; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_word_near ON public.home_word USING gin (word public.gin_trgm_ops);


--
-- Name: home_word_stem; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_word_stem ON public.home_word USING btree (stem);


--
-- Name: home_word_word_a75b6db5_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX home_word_word_a75b6db5_like ON public.home_word USING btree (word varchar_pattern_ops);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: jobs_run_own; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_run_own ON public.jobs_run USING btree (person_id, started_at);


--
-- Name: knowledge_answer_participant_id_5734c42b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_answer_participant_id_5734c42b ON public.knowledge_answer USING btree (participant_id);


--
-- Name: knowledge_card_current_id_9bec360e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_card_current_id_9bec360e ON public.knowledge_card USING btree (current_id);


--
-- Name: knowledge_card_dimension_id_a6774ce9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_card_dimension_id_a6774ce9 ON public.knowledge_card USING btree (dimension_id);


--
-- Name: knowledge_card_edited_by_id_8846fc66; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_card_edited_by_id_8846fc66 ON public.knowledge_card USING btree (edited_by_id);


--
-- Name: knowledge_cardversion_card_id_2f51cff8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cardversion_card_id_2f51cff8 ON public.knowledge_cardversion USING btree (card_id);


--
-- Name: knowledge_cardversion_published_by_id_a4605cf4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cardversion_published_by_id_a4605cf4 ON public.knowledge_cardversion USING btree (published_by_id);


--
-- Name: knowledge_cms_article_image_id_b27400ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_article_image_id_b27400ba ON public.knowledge_cms_article USING btree (image_id);


--
-- Name: knowledge_cms_article_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_article_themes ON public.knowledge_cms_article USING gin (themes);


--
-- Name: knowledge_cms_document_collection_id_9bf9e077; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_document_collection_id_9bf9e077 ON public.knowledge_cms_document USING btree (collection_id);


--
-- Name: knowledge_cms_document_uploaded_by_user_id_90350701; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_document_uploaded_by_user_id_90350701 ON public.knowledge_cms_document USING btree (uploaded_by_user_id);


--
-- Name: knowledge_cms_dossier_framework_76e23cb4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_dossier_framework_76e23cb4 ON public.knowledge_cms_dossier USING btree (framework);


--
-- Name: knowledge_cms_dossier_framework_76e23cb4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_dossier_framework_76e23cb4_like ON public.knowledge_cms_dossier USING btree (framework varchar_pattern_ops);


--
-- Name: knowledge_cms_dossier_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_dossier_themes ON public.knowledge_cms_dossier USING gin (themes);


--
-- Name: knowledge_cms_image_collection_id_9ae7ff75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_image_collection_id_9ae7ff75 ON public.knowledge_cms_image USING btree (collection_id);


--
-- Name: knowledge_cms_image_created_at_05b7880b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_image_created_at_05b7880b ON public.knowledge_cms_image USING btree (created_at);


--
-- Name: knowledge_cms_image_file_hash_4009fc77; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_image_file_hash_4009fc77 ON public.knowledge_cms_image USING btree (file_hash);


--
-- Name: knowledge_cms_image_file_hash_4009fc77_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_image_file_hash_4009fc77_like ON public.knowledge_cms_image USING btree (file_hash varchar_pattern_ops);


--
-- Name: knowledge_cms_image_uploaded_by_user_id_5d06546b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_image_uploaded_by_user_id_5d06546b ON public.knowledge_cms_image USING btree (uploaded_by_user_id);


--
-- Name: knowledge_cms_issue_cover_id_e06ee256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_issue_cover_id_e06ee256 ON public.knowledge_cms_issue USING btree (cover_id);


--
-- Name: knowledge_cms_news_dated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_news_dated ON public.knowledge_cms_news USING btree (dated DESC);


--
-- Name: knowledge_cms_news_image_id_ebd085bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_news_image_id_ebd085bd ON public.knowledge_cms_news USING btree (image_id);


--
-- Name: knowledge_cms_news_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_news_themes ON public.knowledge_cms_news USING gin (themes);


--
-- Name: knowledge_cms_publication_document_id_1bea699d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_publication_document_id_1bea699d ON public.knowledge_cms_publication USING btree (document_id);


--
-- Name: knowledge_cms_publication_page_id_151ef3ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_publication_page_id_151ef3ea ON public.knowledge_cms_publication USING btree (page_id);


--
-- Name: knowledge_cms_publisher_code_7d53249e_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_publisher_code_7d53249e_like ON public.knowledge_cms_publisher USING btree (code varchar_pattern_ops);


--
-- Name: knowledge_cms_rendition_filter_spec_3bdb032f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_rendition_filter_spec_3bdb032f ON public.knowledge_cms_rendition USING btree (filter_spec);


--
-- Name: knowledge_cms_rendition_filter_spec_3bdb032f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_rendition_filter_spec_3bdb032f_like ON public.knowledge_cms_rendition USING btree (filter_spec varchar_pattern_ops);


--
-- Name: knowledge_cms_rendition_image_id_d0dd9b2c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_rendition_image_id_d0dd9b2c ON public.knowledge_cms_rendition USING btree (image_id);


--
-- Name: knowledge_cms_theme_code_3bcf9f5b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_cms_theme_code_3bcf9f5b_like ON public.knowledge_cms_theme USING btree (code varchar_pattern_ops);


--
-- Name: knowledge_consent_publisher_5bd5209d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_consent_publisher_5bd5209d ON public.knowledge_consent USING btree (publisher);


--
-- Name: knowledge_consent_publisher_5bd5209d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_consent_publisher_5bd5209d_like ON public.knowledge_consent USING btree (publisher varchar_pattern_ops);


--
-- Name: knowledge_consent_registered_by_id_709129b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_consent_registered_by_id_709129b3 ON public.knowledge_consent USING btree (registered_by_id);


--
-- Name: knowledge_consent_withdrawn_by_id_5a96c7f1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_consent_withdrawn_by_id_5a96c7f1 ON public.knowledge_consent USING btree (withdrawn_by_id);


--
-- Name: knowledge_dimension_framework_id_7f0e5b42; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_dimension_framework_id_7f0e5b42 ON public.knowledge_dimension USING btree (framework_id);


--
-- Name: knowledge_dimension_framework_id_7f0e5b42_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_dimension_framework_id_7f0e5b42_like ON public.knowledge_dimension USING btree (framework_id varchar_pattern_ops);


--
-- Name: knowledge_framework_code_33f0604b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_framework_code_33f0604b_like ON public.knowledge_framework USING btree (code varchar_pattern_ops);


--
-- Name: knowledge_linkcheck_url; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_linkcheck_url ON public.knowledge_linkcheck USING btree (url);


--
-- Name: knowledge_participant_person_id_ea83d098; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_participant_person_id_ea83d098 ON public.knowledge_participant USING btree (person_id);


--
-- Name: knowledge_participant_talk_id_da18c8af; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_participant_talk_id_da18c8af ON public.knowledge_participant USING btree (talk_id);


--
-- Name: knowledge_quote_card_id_32ad0d27; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_quote_card_id_32ad0d27 ON public.knowledge_quote USING btree (card_id);


--
-- Name: knowledge_quote_consent_id_26195656; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_quote_consent_id_26195656 ON public.knowledge_quote USING btree (consent_id);


--
-- Name: knowledge_report_closed_by_id_1a69bb13; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_report_closed_by_id_1a69bb13 ON public.knowledge_report USING btree (closed_by_id);


--
-- Name: knowledge_report_page; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_report_page ON public.knowledge_report USING btree (page_id);


--
-- Name: knowledge_report_person_id_2eb338c2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_report_person_id_2eb338c2 ON public.knowledge_report USING btree (person_id);


--
-- Name: knowledge_report_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_report_waiting ON public.knowledge_report USING btree (publisher, state);


--
-- Name: knowledge_subscription_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX knowledge_subscription_email ON public.knowledge_subscription USING btree (email) WHERE (NOT ((email)::text = ''::text));


--
-- Name: knowledge_talk_dimension_id_014d568c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talk_dimension_id_014d568c ON public.knowledge_talk USING btree (dimension_id);


--
-- Name: knowledge_talk_framework_id_76f8dab5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talk_framework_id_76f8dab5 ON public.knowledge_talk USING btree (framework_id);


--
-- Name: knowledge_talk_framework_id_76f8dab5_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talk_framework_id_76f8dab5_like ON public.knowledge_talk USING btree (framework_id varchar_pattern_ops);


--
-- Name: knowledge_talk_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talk_of ON public.knowledge_talk USING btree (opened_by_id, opened_at DESC);


--
-- Name: knowledge_talk_opened_by_id_7a47acff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talk_opened_by_id_7a47acff ON public.knowledge_talk USING btree (opened_by_id);


--
-- Name: knowledge_talkaction_talk_id_a74c3a8c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_talkaction_talk_id_a74c3a8c ON public.knowledge_talkaction USING btree (talk_id);


--
-- Name: knowledge_tool_code_1d711d02_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_tool_code_1d711d02_like ON public.knowledge_tool USING btree (code varchar_pattern_ops);


--
-- Name: knowledge_tool_current_id_f3c50bdb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_tool_current_id_f3c50bdb ON public.knowledge_tool USING btree (current_id);


--
-- Name: knowledge_tool_one_draft; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX knowledge_tool_one_draft ON public.knowledge_toolversion USING btree (tool_id) WHERE ((state)::text = 'draft'::text);


--
-- Name: knowledge_toolfield_version_id_b8fd677c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_toolfield_version_id_b8fd677c ON public.knowledge_toolfield USING btree (version_id);


--
-- Name: knowledge_toolversion_edited_by_id_29039ba6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_toolversion_edited_by_id_29039ba6 ON public.knowledge_toolversion USING btree (edited_by_id);


--
-- Name: knowledge_toolversion_tool_id_616ce879; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_toolversion_tool_id_616ce879 ON public.knowledge_toolversion USING btree (tool_id);


--
-- Name: knowledge_toolversion_tool_id_616ce879_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_toolversion_tool_id_616ce879_like ON public.knowledge_toolversion USING btree (tool_id varchar_pattern_ops);


--
-- Name: knowledge_worksheet_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_worksheet_of ON public.knowledge_worksheet USING btree (person_id, saved_at DESC);


--
-- Name: knowledge_worksheet_person_id_338cdb96; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_worksheet_person_id_338cdb96 ON public.knowledge_worksheet USING btree (person_id);


--
-- Name: knowledge_worksheet_version_id_9905bbaf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX knowledge_worksheet_version_id_9905bbaf ON public.knowledge_worksheet USING btree (version_id);


--
-- Name: kring_cache_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kring_cache_expires ON public.kring_cache USING btree (expires);


--
-- Name: live_change_at_9f6f910d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX live_change_at_9f6f910d ON public.live_change USING btree (at);


--
-- Name: live_change_channel_id_497575a7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX live_change_channel_id_497575a7 ON public.live_change USING btree (channel_id);


--
-- Name: live_change_channel_id_497575a7_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX live_change_channel_id_497575a7_like ON public.live_change USING btree (channel_id varchar_pattern_ops);


--
-- Name: live_channel_name_e74980fb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX live_channel_name_e74980fb_like ON public.live_channel USING btree (name varchar_pattern_ops);


--
-- Name: meetings_invitee_meeting_id_24add143; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_invitee_meeting_id_24add143 ON public.meetings_invitee USING btree (meeting_id);


--
-- Name: meetings_invitee_person_id_0d760171; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_invitee_person_id_0d760171 ON public.meetings_invitee USING btree (person_id);


--
-- Name: meetings_item_meeting_id_2a00af32; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_item_meeting_id_2a00af32 ON public.meetings_item USING btree (meeting_id);


--
-- Name: meetings_item_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX meetings_item_once ON public.meetings_item USING btree (meeting_id, ref_kind, ref_id) WHERE (NOT ((ref_kind)::text = ''::text));


--
-- Name: meetings_meeting_planned_by_id_71500864; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_meeting_planned_by_id_71500864 ON public.meetings_meeting USING btree (planned_by_id);


--
-- Name: meetings_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_of_owner ON public.meetings_meeting USING btree (owner_kind, owner_id, kind, starts_at);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: notices_notice_person_id_94368381; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_notice_person_id_94368381 ON public.notices_notice USING btree (person_id);


--
-- Name: notices_notice_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX notices_notice_waiting ON public.notices_notice USING btree (person_id, created_at) WHERE ((failed_at IS NULL) AND (sent_at IS NULL) AND (("when")::text = 'digest'::text));


--
-- Name: people_account_email_1314925d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_account_email_1314925d_like ON public.people_account USING btree (email varchar_pattern_ops);


--
-- Name: people_account_email_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX people_account_email_once ON public.people_account USING btree (lower((email)::text));


--
-- Name: people_account_user_permissions_account_id_ad08a47d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_account_user_permissions_account_id_ad08a47d ON public.people_account_user_permissions USING btree (account_id);


--
-- Name: people_account_user_permissions_permission_id_381ccde7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_account_user_permissions_permission_id_381ccde7 ON public.people_account_user_permissions USING btree (permission_id);


--
-- Name: people_pass_digest_81f2ee4d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_pass_digest_81f2ee4d_like ON public.people_pass USING btree (digest varchar_pattern_ops);


--
-- Name: people_pass_made_by_id_59abcea0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_pass_made_by_id_59abcea0 ON public.people_pass USING btree (made_by_id);


--
-- Name: people_person_merged_into_id_138bbee4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_person_merged_into_id_138bbee4 ON public.people_person USING btree (merged_into_id);


--
-- Name: people_person_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_person_search ON public.people_person USING gin (search_key public.gin_trgm_ops);


--
-- Name: people_person_sort; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_person_sort ON public.people_person USING btree (sort_key);


--
-- Name: people_relation_person_id_45838f8e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_relation_person_id_45838f8e ON public.people_relation USING btree (person_id);


--
-- Name: people_relation_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_relation_ref ON public.people_relation USING btree (ref_kind, ref_id, role);


--
-- Name: people_relation_stood_by_id_2683cf0b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_relation_stood_by_id_2683cf0b ON public.people_relation USING btree (stood_by_id);


--
-- Name: people_token_digest_9d1452aa_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_token_digest_9d1452aa_like ON public.people_token USING btree (digest varchar_pattern_ops);


--
-- Name: people_token_person_id_8b257082; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX people_token_person_id_8b257082 ON public.people_token USING btree (person_id);


--
-- Name: practices_asked_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_asked_of ON public.practices_asked USING btree (person_id, asked_at DESC);


--
-- Name: practices_asked_person_id_91ea0b71; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_asked_person_id_91ea0b71 ON public.practices_asked USING btree (person_id);


--
-- Name: practices_asked_question_id_c87526e1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_asked_question_id_c87526e1 ON public.practices_asked USING btree (question_id);


--
-- Name: practices_consent_version_id_960eeb98; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_consent_version_id_960eeb98 ON public.practices_consent USING btree (version_id);


--
-- Name: practices_experiment_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_experiment_of ON public.practices_experiment USING btree (person_id, changed_at DESC);


--
-- Name: practices_experiment_person_id_a025566b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_experiment_person_id_a025566b ON public.practices_experiment USING btree (person_id);


--
-- Name: practices_experiment_practice_id_bfffddb0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_experiment_practice_id_bfffddb0 ON public.practices_experiment USING btree (practice_id);


--
-- Name: practices_practice_author_id_ebb5e418; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_practice_author_id_ebb5e418 ON public.practices_practice USING btree (author_id);


--
-- Name: practices_practice_drafted_by_id_dbb0a6f0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_practice_drafted_by_id_dbb0a6f0 ON public.practices_practice USING btree (drafted_by_id);


--
-- Name: practices_practice_drafted_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX practices_practice_drafted_once ON public.practices_practice USING btree (author_id, source_kind, source_id) WHERE (NOT ((source_kind)::text = ''::text));


--
-- Name: practices_practice_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_practice_of ON public.practices_practice USING btree (author_id, state);


--
-- Name: practices_practice_variant_of_id_46fdd9fb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_practice_variant_of_id_46fdd9fb ON public.practices_practice USING btree (variant_of_id);


--
-- Name: practices_practice_waits; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_practice_waits ON public.practices_practice USING btree (changed_at) WHERE ((state)::text = 'offered'::text);


--
-- Name: practices_question_asker_id_ba2c11e9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_question_asker_id_ba2c11e9 ON public.practices_question USING btree (asker_id);


--
-- Name: practices_question_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_question_of ON public.practices_question USING btree (asker_id, put_at DESC);


--
-- Name: practices_question_practice_id_71ae7c6e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_question_practice_id_71ae7c6e ON public.practices_question USING btree (practice_id);


--
-- Name: practices_ruling_ruled_by_id_baf8c3a9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_ruling_ruled_by_id_baf8c3a9 ON public.practices_ruling USING btree (ruled_by_id);


--
-- Name: practices_ruling_version_id_080683d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_ruling_version_id_080683d7 ON public.practices_ruling USING btree (version_id);


--
-- Name: practices_trial_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_trial_of ON public.practices_trial USING btree (person_id, told_at DESC);


--
-- Name: practices_trial_person_id_807d132c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_trial_person_id_807d132c ON public.practices_trial USING btree (person_id);


--
-- Name: practices_trial_practice_id_cc14a748; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_trial_practice_id_cc14a748 ON public.practices_trial USING btree (practice_id);


--
-- Name: practices_trial_ruled_by_id_247e6e83; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_trial_ruled_by_id_247e6e83 ON public.practices_trial USING btree (ruled_by_id);


--
-- Name: practices_version_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_version_latest ON public.practices_version USING btree (published_at DESC, id DESC);


--
-- Name: practices_version_practice_id_8883d5a9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_version_practice_id_8883d5a9 ON public.practices_version USING btree (practice_id);


--
-- Name: practices_version_themes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practices_version_themes ON public.practices_version USING gin (themes);


--
-- Name: privacy_export_person_id_a755057b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_export_person_id_a755057b ON public.privacy_export USING btree (person_id);


--
-- Name: privacy_grant_giver; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_grant_giver ON public.privacy_grant USING btree (giver_id, item_kind);


--
-- Name: privacy_grant_giver_id_56d923c6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_grant_giver_id_56d923c6 ON public.privacy_grant USING btree (giver_id);


--
-- Name: privacy_grant_receiver; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_grant_receiver ON public.privacy_grant USING btree (receiver_kind, receiver_id);


--
-- Name: privacy_look_looker_id_d5905861; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_look_looker_id_d5905861 ON public.privacy_look USING btree (looker_id);


--
-- Name: privacy_look_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_look_of ON public.privacy_look USING btree (of_person_id, looked_at DESC);


--
-- Name: privacy_look_of_person_id_4c0e8280; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_look_of_person_id_4c0e8280 ON public.privacy_look USING btree (of_person_id);


--
-- Name: privacy_look_under_grant_id_c8c66f14; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX privacy_look_under_grant_id_c8c66f14 ON public.privacy_look USING btree (under_grant_id);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: promises_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX promises_about ON public.promises_promise USING btree (about_kind, about_id);


--
-- Name: promises_promise_made_by_id_60c8040a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX promises_promise_made_by_id_60c8040a ON public.promises_promise USING btree (made_by_id);


--
-- Name: promises_promise_owner_id_9fd04f51; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX promises_promise_owner_id_9fd04f51 ON public.promises_promise USING btree (owner_id);


--
-- Name: promises_to_ask; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX promises_to_ask ON public.promises_promise USING btree (follow_up_date) WHERE (asked_at IS NULL);


--
-- Name: record_activity_goal_id_ac682e7a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_activity_goal_id_ac682e7a ON public.record_activity USING btree (goal_id);


--
-- Name: record_activity_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_activity_of ON public.record_activity USING btree (person_id, state, until_date DESC);


--
-- Name: record_activity_person_id_3561fed8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_activity_person_id_3561fed8 ON public.record_activity USING btree (person_id);


--
-- Name: record_activity_proposed_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX record_activity_proposed_once ON public.record_activity USING btree (person_id, source_kind, source_id) WHERE (NOT ((source_kind)::text = ''::text));


--
-- Name: record_activity_to_ask; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_activity_to_ask ON public.record_activity USING btree (ask_date) WHERE ((ask_date IS NOT NULL) AND (asked_at IS NULL) AND (looked_back_at IS NULL));


--
-- Name: record_goal_person_id_47ed69b9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_goal_person_id_47ed69b9 ON public.record_goal USING btree (person_id);


--
-- Name: record_import_person_id_e0347d82; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_import_person_id_e0347d82 ON public.record_import USING btree (person_id);


--
-- Name: record_link_activity_id_4c90c6fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX record_link_activity_id_4c90c6fe ON public.record_link USING btree (activity_id);


--
-- Name: referenceindex_source_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_source_object ON public.wagtailcore_referenceindex USING btree (base_content_type_id, object_id);


--
-- Name: referenceindex_target_object; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referenceindex_target_object ON public.wagtailcore_referenceindex USING btree (to_content_type_id, to_object_id);


--
-- Name: register_application_enrolment_id_4cd1953a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_application_enrolment_id_4cd1953a ON public.register_application USING btree (enrolment_id);


--
-- Name: register_applicationhistory_case_id_d26ca14e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_applicationhistory_case_id_d26ca14e ON public.register_applicationhistory USING btree (case_id);


--
-- Name: register_applicationhistory_enrolment_id_8571b057; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_applicationhistory_enrolment_id_8571b057 ON public.register_applicationhistory USING btree (enrolment_id);


--
-- Name: register_applicationhistory_pgh_obj_id_739e1013; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_applicationhistory_pgh_obj_id_739e1013 ON public.register_applicationhistory USING btree (pgh_obj_id);


--
-- Name: register_biller_register_id_86caba1b_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_biller_register_id_86caba1b_like ON public.register_biller USING btree (register_id varchar_pattern_ops);


--
-- Name: register_boardsignup_board_id_b16d3c14; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_board_id_b16d3c14 ON public.register_boardsignup USING btree (board_id);


--
-- Name: register_boardsignup_board_id_b16d3c14_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_board_id_b16d3c14_like ON public.register_boardsignup USING btree (board_id varchar_pattern_ops);


--
-- Name: register_boardsignup_decided_by_id_48d1abe1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_decided_by_id_48d1abe1 ON public.register_boardsignup USING btree (decided_by_id);


--
-- Name: register_boardsignup_person_id_8c2663a7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_person_id_8c2663a7 ON public.register_boardsignup USING btree (person_id);


--
-- Name: register_boardsignup_register_id_1e78110d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_register_id_1e78110d ON public.register_boardsignup USING btree (register_id);


--
-- Name: register_boardsignup_register_id_1e78110d_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardsignup_register_id_1e78110d_like ON public.register_boardsignup USING btree (register_id varchar_pattern_ops);


--
-- Name: register_boardwish_board_id_6f37512a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardwish_board_id_6f37512a ON public.register_boardwish USING btree (board_id);


--
-- Name: register_boardwish_board_id_6f37512a_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardwish_board_id_6f37512a_like ON public.register_boardwish USING btree (board_id varchar_pattern_ops);


--
-- Name: register_boardwish_register_id_7705196f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardwish_register_id_7705196f ON public.register_boardwish USING btree (register_id);


--
-- Name: register_boardwish_register_id_7705196f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardwish_register_id_7705196f_like ON public.register_boardwish USING btree (register_id varchar_pattern_ops);


--
-- Name: register_boardwish_set_by_id_3f7168c4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_boardwish_set_by_id_3f7168c4 ON public.register_boardwish USING btree (set_by_id);


--
-- Name: register_certificate_code_abbabc13_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificate_code_abbabc13_like ON public.register_certificate USING btree (code varchar_pattern_ops);


--
-- Name: register_certificate_enrolment_id_3acde61a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificate_enrolment_id_3acde61a ON public.register_certificate USING btree (enrolment_id);


--
-- Name: register_certificate_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_certificate_once ON public.register_certificate USING btree (enrolment_id, from_date) WHERE (revoked_at IS NULL);


--
-- Name: register_certificate_register_id_0fa2e0a4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificate_register_id_0fa2e0a4 ON public.register_certificate USING btree (register_id);


--
-- Name: register_certificate_register_id_0fa2e0a4_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificate_register_id_0fa2e0a4_like ON public.register_certificate USING btree (register_id varchar_pattern_ops);


--
-- Name: register_certificatehistory_enrolment_id_956b7f7a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificatehistory_enrolment_id_956b7f7a ON public.register_certificatehistory USING btree (enrolment_id);


--
-- Name: register_certificatehistory_pgh_obj_id_7cc330fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificatehistory_pgh_obj_id_7cc330fe ON public.register_certificatehistory USING btree (pgh_obj_id);


--
-- Name: register_certificatehistory_register_id_32dcecb0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificatehistory_register_id_32dcecb0 ON public.register_certificatehistory USING btree (register_id);


--
-- Name: register_certificatehistory_register_id_32dcecb0_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_certificatehistory_register_id_32dcecb0_like ON public.register_certificatehistory USING btree (register_id varchar_pattern_ops);


--
-- Name: register_charged_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_charged_once ON public.register_invoiceline USING btree (enrolment_id, year) WHERE counts;


--
-- Name: register_enrolment_merged_into_id_fc1687df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolment_merged_into_id_fc1687df ON public.register_enrolment USING btree (merged_into_id);


--
-- Name: register_enrolment_number_338a2513_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolment_number_338a2513_like ON public.register_enrolment USING btree (number varchar_pattern_ops);


--
-- Name: register_enrolment_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_enrolment_once ON public.register_enrolment USING btree (register_id, person_id) WHERE (left_date IS NULL);


--
-- Name: register_enrolment_person_id_c3a6f715; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolment_person_id_c3a6f715 ON public.register_enrolment USING btree (person_id);


--
-- Name: register_enrolment_register_id_738ba6bb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolment_register_id_738ba6bb ON public.register_enrolment USING btree (register_id);


--
-- Name: register_enrolment_register_id_738ba6bb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolment_register_id_738ba6bb_like ON public.register_enrolment USING btree (register_id varchar_pattern_ops);


--
-- Name: register_enrolmenthistory_merged_into_id_704065c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolmenthistory_merged_into_id_704065c0 ON public.register_enrolmenthistory USING btree (merged_into_id);


--
-- Name: register_enrolmenthistory_person_id_bb2f6984; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolmenthistory_person_id_bb2f6984 ON public.register_enrolmenthistory USING btree (person_id);


--
-- Name: register_enrolmenthistory_pgh_obj_id_b08e623f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolmenthistory_pgh_obj_id_b08e623f ON public.register_enrolmenthistory USING btree (pgh_obj_id);


--
-- Name: register_enrolmenthistory_register_id_cd2d01a1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolmenthistory_register_id_cd2d01a1 ON public.register_enrolmenthistory USING btree (register_id);


--
-- Name: register_enrolmenthistory_register_id_cd2d01a1_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_enrolmenthistory_register_id_cd2d01a1_like ON public.register_enrolmenthistory USING btree (register_id varchar_pattern_ops);


--
-- Name: register_entry_family; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_family ON public.register_entry USING btree (family_key);


--
-- Name: register_entry_family_trgm; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_family_trgm ON public.register_entry USING gin (family_key public.gin_trgm_ops);


--
-- Name: register_entry_name_trgm; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_name_trgm ON public.register_entry USING gin (name_key public.gin_trgm_ops);


--
-- Name: register_entry_register_id_241ba690; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_register_id_241ba690 ON public.register_entry USING btree (register_id);


--
-- Name: register_entry_register_id_241ba690_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_register_id_241ba690_like ON public.register_entry USING btree (register_id varchar_pattern_ops);


--
-- Name: register_entry_where_trgm; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_entry_where_trgm ON public.register_entry USING gin (where_key public.gin_trgm_ops);


--
-- Name: register_fee_register_id_9aadc143; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_fee_register_id_9aadc143 ON public.register_fee USING btree (register_id);


--
-- Name: register_fee_register_id_9aadc143_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_fee_register_id_9aadc143_like ON public.register_fee USING btree (register_id varchar_pattern_ops);


--
-- Name: register_fee_set_by_id_0a7c72c1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_fee_set_by_id_0a7c72c1 ON public.register_fee USING btree (set_by_id);


--
-- Name: register_insightquestion_asked_by_id_e86d340c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_insightquestion_asked_by_id_e86d340c ON public.register_insightquestion USING btree (asked_by_id);


--
-- Name: register_insightquestion_board_id_905d9ba2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_insightquestion_board_id_905d9ba2 ON public.register_insightquestion USING btree (board_id);


--
-- Name: register_insightquestion_board_id_905d9ba2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_insightquestion_board_id_905d9ba2_like ON public.register_insightquestion USING btree (board_id varchar_pattern_ops);


--
-- Name: register_insightquestion_person_id_01d2a680; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_insightquestion_person_id_01d2a680 ON public.register_insightquestion USING btree (person_id);


--
-- Name: register_invoice_board_id_b216d175; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_board_id_b216d175 ON public.register_invoice USING btree (board_id);


--
-- Name: register_invoice_board_id_b216d175_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_board_id_b216d175_like ON public.register_invoice USING btree (board_id varchar_pattern_ops);


--
-- Name: register_invoice_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_person ON public.register_invoice USING btree (person_id);


--
-- Name: register_invoice_person_id_cd585496; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_person_id_cd585496 ON public.register_invoice USING btree (person_id);


--
-- Name: register_invoice_register_id_c372ccd5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_register_id_c372ccd5 ON public.register_invoice USING btree (register_id);


--
-- Name: register_invoice_register_id_c372ccd5_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_register_id_c372ccd5_like ON public.register_invoice USING btree (register_id varchar_pattern_ops);


--
-- Name: register_invoice_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoice_year ON public.register_invoice USING btree (register_id, year);


--
-- Name: register_invoiceline_enrolment_id_e591dff1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoiceline_enrolment_id_e591dff1 ON public.register_invoiceline USING btree (enrolment_id);


--
-- Name: register_invoiceline_invoice_id_64b22df0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_invoiceline_invoice_id_64b22df0 ON public.register_invoiceline USING btree (invoice_id);


--
-- Name: register_leaderstotal_register_id_12c3661a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_leaderstotal_register_id_12c3661a ON public.register_leaderstotal USING btree (register_id);


--
-- Name: register_leaderstotal_register_id_12c3661a_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_leaderstotal_register_id_12c3661a_like ON public.register_leaderstotal USING btree (register_id varchar_pattern_ops);


--
-- Name: register_merge_gone_id_4564fbfb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_gone_id_4564fbfb ON public.register_merge USING btree (gone_id);


--
-- Name: register_merge_into_id_2a48aece; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_into_id_2a48aece ON public.register_merge USING btree (into_id);


--
-- Name: register_merge_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_merge_one_open ON public.register_merge USING btree (gone_id) WHERE ((state)::text = 'proposed'::text);


--
-- Name: register_merge_proposed_by_id_16086cfa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_proposed_by_id_16086cfa ON public.register_merge USING btree (proposed_by_id);


--
-- Name: register_merge_register_id_8205397a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_register_id_8205397a ON public.register_merge USING btree (register_id);


--
-- Name: register_merge_register_id_8205397a_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_register_id_8205397a_like ON public.register_merge USING btree (register_id varchar_pattern_ops);


--
-- Name: register_merge_stood_in_by_id_d3967df7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_merge_stood_in_by_id_d3967df7 ON public.register_merge USING btree (stood_in_by_id);


--
-- Name: register_monthfigures_register_id_1525d463; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_monthfigures_register_id_1525d463 ON public.register_monthfigures USING btree (register_id);


--
-- Name: register_monthfigures_register_id_1525d463_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_monthfigures_register_id_1525d463_like ON public.register_monthfigures USING btree (register_id varchar_pattern_ops);


--
-- Name: register_postponement_enrolment_id_1f942671; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponement_enrolment_id_1f942671 ON public.register_postponement USING btree (enrolment_id);


--
-- Name: register_postponementhistory_case_id_01d278e4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementhistory_case_id_01d278e4 ON public.register_postponementhistory USING btree (case_id);


--
-- Name: register_postponementhistory_enrolment_id_d4c9e5f8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementhistory_enrolment_id_d4c9e5f8 ON public.register_postponementhistory USING btree (enrolment_id);


--
-- Name: register_postponementhistory_pgh_obj_id_9710aff6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementhistory_pgh_obj_id_9710aff6 ON public.register_postponementhistory USING btree (pgh_obj_id);


--
-- Name: register_postponementrequest_enrolment_id_2044e3b1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementrequest_enrolment_id_2044e3b1 ON public.register_postponementrequest USING btree (enrolment_id);


--
-- Name: register_postponementrequesthistory_case_id_d8b01e1c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementrequesthistory_case_id_d8b01e1c ON public.register_postponementrequesthistory USING btree (case_id);


--
-- Name: register_postponementrequesthistory_enrolment_id_49e1df42; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementrequesthistory_enrolment_id_49e1df42 ON public.register_postponementrequesthistory USING btree (enrolment_id);


--
-- Name: register_postponementrequesthistory_pgh_obj_id_001d907f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_postponementrequesthistory_pgh_obj_id_001d907f ON public.register_postponementrequesthistory USING btree (pgh_obj_id);


--
-- Name: register_register_code_8b7269b2_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_register_code_8b7269b2_like ON public.register_register USING btree (code varchar_pattern_ops);


--
-- Name: register_registration_enrolment_id_f9633334; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_registration_enrolment_id_f9633334 ON public.register_registration USING btree (enrolment_id);


--
-- Name: register_registrationhistory_case_id_e32bbfea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_registrationhistory_case_id_e32bbfea ON public.register_registrationhistory USING btree (case_id);


--
-- Name: register_registrationhistory_enrolment_id_0a605e63; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_registrationhistory_enrolment_id_0a605e63 ON public.register_registrationhistory USING btree (enrolment_id);


--
-- Name: register_registrationhistory_pgh_obj_id_8a07c8a1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_registrationhistory_pgh_obj_id_8a07c8a1 ON public.register_registrationhistory USING btree (pgh_obj_id);


--
-- Name: register_reminded_enrolment_id_4269fa86; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_reminded_enrolment_id_4269fa86 ON public.register_reminded USING btree (enrolment_id);


--
-- Name: register_reminder_register_id_3bfa5eb5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_reminder_register_id_3bfa5eb5 ON public.register_reminder USING btree (register_id);


--
-- Name: register_reminder_register_id_3bfa5eb5_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_reminder_register_id_3bfa5eb5_like ON public.register_reminder USING btree (register_id varchar_pattern_ops);


--
-- Name: register_removal_enrolment_id_5da87778; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_removal_enrolment_id_5da87778 ON public.register_removal USING btree (enrolment_id);


--
-- Name: register_removalhistory_case_id_eac03623; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_removalhistory_case_id_eac03623 ON public.register_removalhistory USING btree (case_id);


--
-- Name: register_removalhistory_enrolment_id_6f95e934; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_removalhistory_enrolment_id_6f95e934 ON public.register_removalhistory USING btree (enrolment_id);


--
-- Name: register_removalhistory_pgh_obj_id_587035ad; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_removalhistory_pgh_obj_id_587035ad ON public.register_removalhistory USING btree (pgh_obj_id);


--
-- Name: register_renewal_enrolment_id_fdbe3451; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewal_enrolment_id_fdbe3451 ON public.register_renewal USING btree (enrolment_id);


--
-- Name: register_renewal_registration_id_7e3ef8a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewal_registration_id_7e3ef8a3 ON public.register_renewal USING btree (registration_id);


--
-- Name: register_renewalhistory_case_id_43f930a8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewalhistory_case_id_43f930a8 ON public.register_renewalhistory USING btree (case_id);


--
-- Name: register_renewalhistory_enrolment_id_25b38a1e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewalhistory_enrolment_id_25b38a1e ON public.register_renewalhistory USING btree (enrolment_id);


--
-- Name: register_renewalhistory_pgh_obj_id_92cc3081; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewalhistory_pgh_obj_id_92cc3081 ON public.register_renewalhistory USING btree (pgh_obj_id);


--
-- Name: register_renewalhistory_registration_id_62798403; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_renewalhistory_registration_id_62798403 ON public.register_renewalhistory USING btree (registration_id);


--
-- Name: register_shield_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_shield_person ON public.register_shield USING btree (person_id, until_date);


--
-- Name: register_shield_person_id_38fe2c44; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_shield_person_id_38fe2c44 ON public.register_shield USING btree (person_id);


--
-- Name: register_shield_put_by_id_491ada0c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_shield_put_by_id_491ada0c ON public.register_shield USING btree (put_by_id);


--
-- Name: register_shield_register_id_53f07c1c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_shield_register_id_53f07c1c ON public.register_shield USING btree (register_id);


--
-- Name: register_shield_register_id_53f07c1c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_shield_register_id_53f07c1c_like ON public.register_shield USING btree (register_id varchar_pattern_ops);


--
-- Name: register_signup_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_signup_once ON public.register_boardsignup USING btree (board_id, person_id) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'accepted'::character varying])::text[]));


--
-- Name: register_signup_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_signup_queue ON public.register_boardsignup USING btree (register_id, state, asked_at);


--
-- Name: register_span_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_span_due ON public.register_span USING btree (due_date);


--
-- Name: register_span_enrolment_id_a48143e0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_span_enrolment_id_a48143e0 ON public.register_span USING btree (enrolment_id);


--
-- Name: register_statuslist_register_id_75ca03fb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_statuslist_register_id_75ca03fb ON public.register_statuslist USING btree (register_id);


--
-- Name: register_statuslist_register_id_75ca03fb_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_statuslist_register_id_75ca03fb_like ON public.register_statuslist USING btree (register_id varchar_pattern_ops);


--
-- Name: socialaccount_socialaccount_user_id_8146e70c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);


--
-- Name: socialaccount_socialtoken_account_id_951f210e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);


--
-- Name: socialaccount_socialtoken_app_id_636a42d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);


--
-- Name: standard_framework_code_f416d787_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_framework_code_f416d787_like ON public.standard_framework USING btree (code varchar_pattern_ops);


--
-- Name: standard_item_code_da5d5940_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_item_code_da5d5940_like ON public.standard_item USING btree (code varchar_pattern_ops);


--
-- Name: standard_itemname_item_id_4384eae8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_itemname_item_id_4384eae8 ON public.standard_itemname USING btree (item_id);


--
-- Name: standard_itemname_item_id_4384eae8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_itemname_item_id_4384eae8_like ON public.standard_itemname USING btree (item_id varchar_pattern_ops);


--
-- Name: standard_name_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX standard_name_current ON public.standard_itemname USING btree (item_id) WHERE (until_date IS NULL);


--
-- Name: standard_place_framework_id_af2262be; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_place_framework_id_af2262be ON public.standard_place USING btree (framework_id);


--
-- Name: standard_place_framework_id_af2262be_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_place_framework_id_af2262be_like ON public.standard_place USING btree (framework_id varchar_pattern_ops);


--
-- Name: standard_place_item_id_0cafd6d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_place_item_id_0cafd6d7 ON public.standard_place USING btree (item_id);


--
-- Name: standard_place_item_id_0cafd6d7_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX standard_place_item_id_0cafd6d7_like ON public.standard_place USING btree (item_id varchar_pattern_ops);


--
-- Name: taggit_tag_name_58eb2ed9_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_name_58eb2ed9_like ON public.taggit_tag USING btree (name varchar_pattern_ops);


--
-- Name: taggit_tag_slug_6be58b2c_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tag_slug_6be58b2c_like ON public.taggit_tag USING btree (slug varchar_pattern_ops);


--
-- Name: taggit_tagg_content_8fc721_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_tagg_content_8fc721_idx ON public.taggit_taggeditem USING btree (content_type_id, object_id);


--
-- Name: taggit_taggeditem_content_type_id_9957a03c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_content_type_id_9957a03c ON public.taggit_taggeditem USING btree (content_type_id);


--
-- Name: taggit_taggeditem_object_id_e2d7d1df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_object_id_e2d7d1df ON public.taggit_taggeditem USING btree (object_id);


--
-- Name: taggit_taggeditem_tag_id_f4f5b767; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX taggit_taggeditem_tag_id_f4f5b767 ON public.taggit_taggeditem USING btree (tag_id);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_in_progress_workflow; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_in_progress_workflow ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id) WHERE ((status)::text = ANY ((ARRAY['in_progress'::character varying, 'needs_changes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: wagtailadmi_content_717955_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmi_content_717955_idx ON public.wagtailadmin_editingsession USING btree (content_type_id, object_id);


--
-- Name: wagtailadmin_editingsession_content_type_id_4df7730e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_content_type_id_4df7730e ON public.wagtailadmin_editingsession USING btree (content_type_id);


--
-- Name: wagtailadmin_editingsession_user_id_6e1a9b70; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_editingsession_user_id_6e1a9b70 ON public.wagtailadmin_editingsession USING btree (user_id);


--
-- Name: wagtailadmin_formstate_content_type_id_e32438b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_content_type_id_e32438b3 ON public.wagtailadmin_formstate USING btree (content_type_id);


--
-- Name: wagtailadmin_formstate_user_id_b910adc2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailadmin_formstate_user_id_b910adc2 ON public.wagtailadmin_formstate USING btree (user_id);


--
-- Name: wagtailcore_collection_path_d848dc19_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collection_path_d848dc19_like ON public.wagtailcore_collection USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_collectionview_collectionviewrestriction__47320efd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionview_collectionviewrestriction__47320efd ON public.wagtailcore_collectionviewrestriction_groups USING btree (collectionviewrestriction_id);


--
-- Name: wagtailcore_collectionviewrestriction_collection_id_761908ec; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_collection_id_761908ec ON public.wagtailcore_collectionviewrestriction USING btree (collection_id);


--
-- Name: wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3 ON public.wagtailcore_collectionviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_comment_page_id_108444b5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_page_id_108444b5 ON public.wagtailcore_comment USING btree (page_id);


--
-- Name: wagtailcore_comment_resolved_by_id_a282aa0e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_resolved_by_id_a282aa0e ON public.wagtailcore_comment USING btree (resolved_by_id);


--
-- Name: wagtailcore_comment_revision_created_id_1d058279; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_revision_created_id_1d058279 ON public.wagtailcore_comment USING btree (revision_created_id);


--
-- Name: wagtailcore_comment_user_id_0c577ca6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_comment_user_id_0c577ca6 ON public.wagtailcore_comment USING btree (user_id);


--
-- Name: wagtailcore_commentreply_comment_id_afc7e027; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_comment_id_afc7e027 ON public.wagtailcore_commentreply USING btree (comment_id);


--
-- Name: wagtailcore_commentreply_user_id_d0b3b9c3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_commentreply_user_id_d0b3b9c3 ON public.wagtailcore_commentreply USING btree (user_id);


--
-- Name: wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovalt_groupapprovaltask_id_9a9255ea ON public.wagtailcore_groupapprovaltask_groups USING btree (groupapprovaltask_id);


--
-- Name: wagtailcore_groupapprovaltask_groups_group_id_2e64b61f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupapprovaltask_groups_group_id_2e64b61f ON public.wagtailcore_groupapprovaltask_groups USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_collection_id_5423575a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_collection_id_5423575a ON public.wagtailcore_groupcollectionpermission USING btree (collection_id);


--
-- Name: wagtailcore_groupcollectionpermission_group_id_05d61460; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_group_id_05d61460 ON public.wagtailcore_groupcollectionpermission USING btree (group_id);


--
-- Name: wagtailcore_groupcollectionpermission_permission_id_1b626275; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupcollectionpermission_permission_id_1b626275 ON public.wagtailcore_groupcollectionpermission USING btree (permission_id);


--
-- Name: wagtailcore_grouppagepermission_group_id_fc07e671; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_group_id_fc07e671 ON public.wagtailcore_grouppagepermission USING btree (group_id);


--
-- Name: wagtailcore_grouppagepermission_page_id_710b114a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_page_id_710b114a ON public.wagtailcore_grouppagepermission USING btree (page_id);


--
-- Name: wagtailcore_grouppagepermission_permission_id_05acb22e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_grouppagepermission_permission_id_05acb22e ON public.wagtailcore_grouppagepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_group_id_e5cdbee4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_group_id_e5cdbee4 ON public.wagtailcore_groupsitepermission USING btree (group_id);


--
-- Name: wagtailcore_groupsitepermission_permission_id_459b1f38; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_permission_id_459b1f38 ON public.wagtailcore_groupsitepermission USING btree (permission_id);


--
-- Name: wagtailcore_groupsitepermission_site_id_245de488; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_groupsitepermission_site_id_245de488 ON public.wagtailcore_groupsitepermission USING btree (site_id);


--
-- Name: wagtailcore_locale_language_code_03149338_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_locale_language_code_03149338_like ON public.wagtailcore_locale USING btree (language_code varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee ON public.wagtailcore_modellogentry USING btree (action);


--
-- Name: wagtailcore_modellogentry_action_d2d856ee_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_action_d2d856ee_like ON public.wagtailcore_modellogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_content_changed_8bc39742; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_changed_8bc39742 ON public.wagtailcore_modellogentry USING btree (content_changed);


--
-- Name: wagtailcore_modellogentry_content_type_id_68849e77; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_content_type_id_68849e77 ON public.wagtailcore_modellogentry USING btree (content_type_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef ON public.wagtailcore_modellogentry USING btree (object_id);


--
-- Name: wagtailcore_modellogentry_object_id_e0e7d4ef_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_object_id_e0e7d4ef_like ON public.wagtailcore_modellogentry USING btree (object_id varchar_pattern_ops);


--
-- Name: wagtailcore_modellogentry_revision_id_df6ca33a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_revision_id_df6ca33a ON public.wagtailcore_modellogentry USING btree (revision_id);


--
-- Name: wagtailcore_modellogentry_timestamp_9694521b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_timestamp_9694521b ON public.wagtailcore_modellogentry USING btree ("timestamp");


--
-- Name: wagtailcore_modellogentry_user_id_0278d1bf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_modellogentry_user_id_0278d1bf ON public.wagtailcore_modellogentry USING btree (user_id);


--
-- Name: wagtailcore_page_alias_of_id_12945502; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_alias_of_id_12945502 ON public.wagtailcore_page USING btree (alias_of_id);


--
-- Name: wagtailcore_page_content_type_id_c28424df; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_content_type_id_c28424df ON public.wagtailcore_page USING btree (content_type_id);


--
-- Name: wagtailcore_page_first_published_at_2b5dd637; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_first_published_at_2b5dd637 ON public.wagtailcore_page USING btree (first_published_at);


--
-- Name: wagtailcore_page_latest_revision_id_e60fef51; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_latest_revision_id_e60fef51 ON public.wagtailcore_page USING btree (latest_revision_id);


--
-- Name: wagtailcore_page_live_revision_id_930bd822; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_live_revision_id_930bd822 ON public.wagtailcore_page USING btree (live_revision_id);


--
-- Name: wagtailcore_page_locale_id_3c7e30a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locale_id_3c7e30a6 ON public.wagtailcore_page USING btree (locale_id);


--
-- Name: wagtailcore_page_locked_by_id_bcb86245; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_locked_by_id_bcb86245 ON public.wagtailcore_page USING btree (locked_by_id);


--
-- Name: wagtailcore_page_owner_id_fbf7c332; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_owner_id_fbf7c332 ON public.wagtailcore_page USING btree (owner_id);


--
-- Name: wagtailcore_page_path_98eba2c8_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_path_98eba2c8_like ON public.wagtailcore_page USING btree (path varchar_pattern_ops);


--
-- Name: wagtailcore_page_slug_e7c11b8f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f ON public.wagtailcore_page USING btree (slug);


--
-- Name: wagtailcore_page_slug_e7c11b8f_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_page_slug_e7c11b8f_like ON public.wagtailcore_page USING btree (slug varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_action_c2408198; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198 ON public.wagtailcore_pagelogentry USING btree (action);


--
-- Name: wagtailcore_pagelogentry_action_c2408198_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_action_c2408198_like ON public.wagtailcore_pagelogentry USING btree (action varchar_pattern_ops);


--
-- Name: wagtailcore_pagelogentry_content_changed_99f27ade; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_changed_99f27ade ON public.wagtailcore_pagelogentry USING btree (content_changed);


--
-- Name: wagtailcore_pagelogentry_content_type_id_74e7708a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_content_type_id_74e7708a ON public.wagtailcore_pagelogentry USING btree (content_type_id);


--
-- Name: wagtailcore_pagelogentry_page_id_8464e327; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_page_id_8464e327 ON public.wagtailcore_pagelogentry USING btree (page_id);


--
-- Name: wagtailcore_pagelogentry_revision_id_8043d103; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_revision_id_8043d103 ON public.wagtailcore_pagelogentry USING btree (revision_id);


--
-- Name: wagtailcore_pagelogentry_timestamp_deb774c4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_timestamp_deb774c4 ON public.wagtailcore_pagelogentry USING btree ("timestamp");


--
-- Name: wagtailcore_pagelogentry_user_id_604ccfd8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagelogentry_user_id_604ccfd8 ON public.wagtailcore_pagelogentry USING btree (user_id);


--
-- Name: wagtailcore_pagerevision_approved_go_live_at_e56afc67; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_approved_go_live_at_e56afc67 ON public.wagtailcore_revision USING btree (approved_go_live_at);


--
-- Name: wagtailcore_pagerevision_created_at_66954e3b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_created_at_66954e3b ON public.wagtailcore_revision USING btree (created_at);


--
-- Name: wagtailcore_pagerevision_user_id_2409d2f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagerevision_user_id_2409d2f4 ON public.wagtailcore_revision USING btree (user_id);


--
-- Name: wagtailcore_pagesubscription_page_id_a085e7a6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_page_id_a085e7a6 ON public.wagtailcore_pagesubscription USING btree (page_id);


--
-- Name: wagtailcore_pagesubscription_user_id_89d7def9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pagesubscription_user_id_89d7def9 ON public.wagtailcore_pagesubscription USING btree (user_id);


--
-- Name: wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestri_pageviewrestriction_id_f147a99a ON public.wagtailcore_pageviewrestriction_groups USING btree (pageviewrestriction_id);


--
-- Name: wagtailcore_pageviewrestriction_groups_group_id_6460f223; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_groups_group_id_6460f223 ON public.wagtailcore_pageviewrestriction_groups USING btree (group_id);


--
-- Name: wagtailcore_pageviewrestriction_page_id_15a8bea6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_pageviewrestriction_page_id_15a8bea6 ON public.wagtailcore_pageviewrestriction USING btree (page_id);


--
-- Name: wagtailcore_referenceindex_base_content_type_id_313cf40f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_base_content_type_id_313cf40f ON public.wagtailcore_referenceindex USING btree (base_content_type_id);


--
-- Name: wagtailcore_referenceindex_content_type_id_766e0336; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_content_type_id_766e0336 ON public.wagtailcore_referenceindex USING btree (content_type_id);


--
-- Name: wagtailcore_referenceindex_to_content_type_id_93690bbd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_referenceindex_to_content_type_id_93690bbd ON public.wagtailcore_referenceindex USING btree (to_content_type_id);


--
-- Name: wagtailcore_revision_base_content_type_id_5b4ef7bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_base_content_type_id_5b4ef7bd ON public.wagtailcore_revision USING btree (base_content_type_id);


--
-- Name: wagtailcore_revision_content_type_id_c8cb69c0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_revision_content_type_id_c8cb69c0 ON public.wagtailcore_revision USING btree (content_type_id);


--
-- Name: wagtailcore_site_hostname_96b20b46; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46 ON public.wagtailcore_site USING btree (hostname);


--
-- Name: wagtailcore_site_hostname_96b20b46_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_hostname_96b20b46_like ON public.wagtailcore_site USING btree (hostname varchar_pattern_ops);


--
-- Name: wagtailcore_site_root_page_id_e02fb95c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_site_root_page_id_e02fb95c ON public.wagtailcore_site USING btree (root_page_id);


--
-- Name: wagtailcore_task_content_type_id_249ab8ba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_task_content_type_id_249ab8ba ON public.wagtailcore_task USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_content_type_id_0a758fdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_content_type_id_0a758fdc ON public.wagtailcore_taskstate USING btree (content_type_id);


--
-- Name: wagtailcore_taskstate_finished_by_id_13f98229; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_finished_by_id_13f98229 ON public.wagtailcore_taskstate USING btree (finished_by_id);


--
-- Name: wagtailcore_taskstate_page_revision_id_9f52c88e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_page_revision_id_9f52c88e ON public.wagtailcore_taskstate USING btree (revision_id);


--
-- Name: wagtailcore_taskstate_task_id_c3677c34; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_task_id_c3677c34 ON public.wagtailcore_taskstate USING btree (task_id);


--
-- Name: wagtailcore_taskstate_workflow_state_id_9239a775; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_taskstate_workflow_state_id_9239a775 ON public.wagtailcore_taskstate USING btree (workflow_state_id);


--
-- Name: wagtailcore_uploadedfile_for_content_type_id_b0fc87b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_for_content_type_id_b0fc87b2 ON public.wagtailcore_uploadedfile USING btree (for_content_type_id);


--
-- Name: wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8 ON public.wagtailcore_uploadedfile USING btree (uploaded_by_user_id);


--
-- Name: wagtailcore_uuid_06a44d_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_06a44d_idx ON public.wagtailcore_pagelogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_uuid_d6363b_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_uuid_d6363b_idx ON public.wagtailcore_modellogentry USING btree (uuid, action, "timestamp" DESC);


--
-- Name: wagtailcore_workflowcontenttype_workflow_id_9aad7cd2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowcontenttype_workflow_id_9aad7cd2 ON public.wagtailcore_workflowcontenttype USING btree (workflow_id);


--
-- Name: wagtailcore_workflowpage_workflow_id_56f56ff6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowpage_workflow_id_56f56ff6 ON public.wagtailcore_workflowpage USING btree (workflow_id);


--
-- Name: wagtailcore_workflowstate_base_content_type_id_a30dc576; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_base_content_type_id_a30dc576 ON public.wagtailcore_workflowstate USING btree (base_content_type_id);


--
-- Name: wagtailcore_workflowstate_content_type_id_2bb78ce1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_content_type_id_2bb78ce1 ON public.wagtailcore_workflowstate USING btree (content_type_id);


--
-- Name: wagtailcore_workflowstate_requested_by_id_4090bca3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_requested_by_id_4090bca3 ON public.wagtailcore_workflowstate USING btree (requested_by_id);


--
-- Name: wagtailcore_workflowstate_workflow_id_1f18378f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowstate_workflow_id_1f18378f ON public.wagtailcore_workflowstate USING btree (workflow_id);


--
-- Name: wagtailcore_workflowtask_task_id_ce7716fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_task_id_ce7716fe ON public.wagtailcore_workflowtask USING btree (task_id);


--
-- Name: wagtailcore_workflowtask_workflow_id_b9717175; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailcore_workflowtask_workflow_id_b9717175 ON public.wagtailcore_workflowtask USING btree (workflow_id);


--
-- Name: wagtaildocs_document_collection_id_23881625; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_collection_id_23881625 ON public.wagtaildocs_document USING btree (collection_id);


--
-- Name: wagtaildocs_document_uploaded_by_user_id_17258b41; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtaildocs_document_uploaded_by_user_id_17258b41 ON public.wagtaildocs_document USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_image_collection_id_c2f8af7e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_collection_id_c2f8af7e ON public.wagtailimages_image USING btree (collection_id);


--
-- Name: wagtailimages_image_created_at_86fa6cd4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_created_at_86fa6cd4 ON public.wagtailimages_image USING btree (created_at);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23 ON public.wagtailimages_image USING btree (file_hash);


--
-- Name: wagtailimages_image_file_hash_fb5bbb23_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_file_hash_fb5bbb23_like ON public.wagtailimages_image USING btree (file_hash varchar_pattern_ops);


--
-- Name: wagtailimages_image_uploaded_by_user_id_5d73dc75; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_image_uploaded_by_user_id_5d73dc75 ON public.wagtailimages_image USING btree (uploaded_by_user_id);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201 ON public.wagtailimages_rendition USING btree (filter_spec);


--
-- Name: wagtailimages_rendition_filter_spec_1cba3201_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_filter_spec_1cba3201_like ON public.wagtailimages_rendition USING btree (filter_spec varchar_pattern_ops);


--
-- Name: wagtailimages_rendition_image_id_3e1fd774; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailimages_rendition_image_id_3e1fd774 ON public.wagtailimages_rendition USING btree (image_id);


--
-- Name: wagtailsear_autocom_476c89_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_autocom_476c89_gin ON public.wagtailsearch_indexentry USING gin (autocomplete);


--
-- Name: wagtailsear_body_90c85d_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_body_90c85d_gin ON public.wagtailsearch_indexentry USING gin (body);


--
-- Name: wagtailsear_title_9caae0_gin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsear_title_9caae0_gin ON public.wagtailsearch_indexentry USING gin (title);


--
-- Name: wagtailsearch_indexentry_content_type_id_62ed694f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wagtailsearch_indexentry_content_type_id_62ed694f ON public.wagtailsearch_indexentry USING btree (content_type_id);


--
-- Name: wall_area_photo_id_b9a6d009; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_area_photo_id_b9a6d009 ON public.wall_area USING btree (photo_id);


--
-- Name: wall_cluster_theme_id_96a29894; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_cluster_theme_id_96a29894 ON public.wall_cluster USING btree (theme_id);


--
-- Name: wall_cluster_wall_id_72791291; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_cluster_wall_id_72791291 ON public.wall_cluster USING btree (wall_id);


--
-- Name: wall_group_wall_id_370f140d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_group_wall_id_370f140d ON public.wall_group USING btree (wall_id);


--
-- Name: wall_guest_sent_away_by_id_f17455e7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_guest_sent_away_by_id_f17455e7 ON public.wall_guest USING btree (sent_away_by_id);


--
-- Name: wall_guest_wall_id_0dd3917e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_guest_wall_id_0dd3917e ON public.wall_guest USING btree (wall_id);


--
-- Name: wall_note_cluster_id_b35fd98d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_cluster_id_b35fd98d ON public.wall_note USING btree (cluster_id);


--
-- Name: wall_note_group_id_ae4b4e74; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_group_id_ae4b4e74 ON public.wall_note USING btree (group_id);


--
-- Name: wall_note_guest_id_7e492eed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_guest_id_7e492eed ON public.wall_note USING btree (guest_id);


--
-- Name: wall_note_hangs; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_hangs ON public.wall_note USING btree (wall_id, cluster_id, place);


--
-- Name: wall_note_hidden_by_id_ec3b9894; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_hidden_by_id_ec3b9894 ON public.wall_note USING btree (hidden_by_id);


--
-- Name: wall_note_owner_id_e9b43acd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_owner_id_e9b43acd ON public.wall_note USING btree (owner_id);


--
-- Name: wall_note_person_id_a2dcd0a0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_person_id_a2dcd0a0 ON public.wall_note USING btree (person_id);


--
-- Name: wall_note_theme_id_fffd098f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_theme_id_fffd098f ON public.wall_note USING btree (theme_id);


--
-- Name: wall_note_wall_id_8e14228e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_note_wall_id_8e14228e ON public.wall_note USING btree (wall_id);


--
-- Name: wall_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_of_owner ON public.wall_wall USING btree (owner_kind, owner_id);


--
-- Name: wall_phase_wall_id_2f5bf018; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_phase_wall_id_2f5bf018 ON public.wall_phase USING btree (wall_id);


--
-- Name: wall_photo_added_by_id_14f87bdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_photo_added_by_id_14f87bdc ON public.wall_photo USING btree (added_by_id);


--
-- Name: wall_photo_wall_id_a4504191; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_photo_wall_id_a4504191 ON public.wall_photo USING btree (wall_id);


--
-- Name: wall_theme_concluded_by_id_b5a431fd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_theme_concluded_by_id_b5a431fd ON public.wall_theme USING btree (concluded_by_id);


--
-- Name: wall_theme_wall_id_2385a324; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_theme_wall_id_2385a324 ON public.wall_theme USING btree (wall_id);


--
-- Name: wall_tie_one_id_5e64e385; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_tie_one_id_5e64e385 ON public.wall_tie USING btree (one_id);


--
-- Name: wall_tie_other_id_dfec6e1f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_tie_other_id_dfec6e1f ON public.wall_tie USING btree (other_id);


--
-- Name: wall_vote_guest_id_e4ccda5e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_vote_guest_id_e4ccda5e ON public.wall_vote USING btree (guest_id);


--
-- Name: wall_vote_note_id_0a4bc23f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_vote_note_id_0a4bc23f ON public.wall_vote USING btree (note_id);


--
-- Name: wall_vote_person_id_9de35a6e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_vote_person_id_9de35a6e ON public.wall_vote USING btree (person_id);


--
-- Name: wall_wall_closed_by_id_9cb0ede1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_wall_closed_by_id_9cb0ede1 ON public.wall_wall USING btree (closed_by_id);


--
-- Name: wall_wall_opened_by_id_843644f5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_wall_opened_by_id_843644f5 ON public.wall_wall USING btree (opened_by_id);


--
-- Name: wall_wall_published_by_id_ece13444; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX wall_wall_published_by_id_ece13444 ON public.wall_wall USING btree (published_by_id);


--
-- Name: workflowstate_base_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_base_ct_id_idx ON public.wagtailcore_workflowstate USING btree (base_content_type_id, object_id);


--
-- Name: workflowstate_ct_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workflowstate_ct_id_idx ON public.wagtailcore_workflowstate USING btree (content_type_id, object_id);


--
-- Name: audit_entry kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: audit_seal kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_case kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_case FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_check kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_check FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_decision kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_decision FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_evidence kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_held kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_held FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_objection kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_objection FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_reader kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_reader FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_reading kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_reading FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: casework_terms kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.casework_terms FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_board kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_board FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_duofile kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_duofile FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_duoupload kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_duoupload FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_edition kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_edition FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_postcodearea kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_postcodearea FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_region kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_region FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_regionscheme kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_regionscheme FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_school kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_school FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_site kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_site FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_sitecontext kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_sitecontext FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_sitehistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_sitehistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_sitepupils kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_sitepupils FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: directory_siteregion kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.directory_siteregion FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: documents_signingkey kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.documents_signingkey FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: files_file kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.files_file FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_breakoutguide kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_breakoutguide FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_checkin kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_checkin FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_draw kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_draw FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_gathering kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_gathering FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_gatheringtheme kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_gatheringtheme FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_groupgathering kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_groupgathering FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_letter kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_letter FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_participant kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_participant FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_recordconsent kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_recordconsent FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_round kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_round FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_roundslot kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_roundslot FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_seat kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_seat FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_series kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_series FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_seriespage kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_seriespage FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_seriestheme kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_seriestheme FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_session kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_session FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_signup kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_signup FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_takenon kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_takenon FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: gatherings_wish kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.gatherings_wish FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_change kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_change FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_circle kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_circle FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_division kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_division FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_member kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_member FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_met kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_met FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_moment kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_moment FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: groups_seat kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.groups_seat FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_apart kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_apart FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_aspect kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_aspect FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_coder kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_coder FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_coding kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_coding FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_harvest kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_harvest FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_harvestwall kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_harvestwall FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_outcome kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_outcome FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_point kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_point FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_report kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_report FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_sentence kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_sentence FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_told kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_told FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: harvest_verdict kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.harvest_verdict FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: home_document kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.home_document FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: home_message kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.home_message FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: home_question kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.home_question FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: home_synonymgroup kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.home_synonymgroup FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_answer kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_answer FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_card kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_card FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_cardversion kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_cardversion FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_consent kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_consent FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_dimension kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_dimension FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_framework kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_framework FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_linkcheck kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_linkcheck FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_participant kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_participant FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_quote kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_quote FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_report kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_report FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_subscription kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_subscription FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_talk kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_talk FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_talkaction kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_talkaction FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_tool kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_tool FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_toolfield kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_toolfield FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_toolversion kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_toolversion FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: knowledge_worksheet kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.knowledge_worksheet FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: meetings_invitee kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meetings_invitee FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: meetings_item kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meetings_item FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: meetings_meeting kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.meetings_meeting FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: notices_notice kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.notices_notice FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: notices_outbox kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.notices_outbox FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: notices_preference kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.notices_preference FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: people_account_user_permissions kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.people_account_user_permissions FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: people_pass kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.people_pass FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: people_person kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.people_person FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: people_relation kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.people_relation FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: people_token kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.people_token FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_asked kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_asked FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_consent kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_consent FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_experiment kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_experiment FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_practice kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_practice FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_question kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_question FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_ruling kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_ruling FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_trial kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_trial FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_version kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_version FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: practices_willing kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.practices_willing FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: privacy_export kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.privacy_export FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: privacy_grant kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.privacy_grant FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: privacy_look kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.privacy_look FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: promises_promise kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.promises_promise FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: record_activity kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.record_activity FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: record_goal kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.record_goal FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: record_import kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.record_import FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: record_link kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.record_link FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_application kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_application FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_applicationhistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_applicationhistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_biller kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_biller FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_boardsignup kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_boardsignup FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_boardwish kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_boardwish FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_certificate kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_certificate FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_certificatehistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_certificatehistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_enrolment kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_enrolment FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_enrolmenthistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_enrolmenthistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_entry kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_entry FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_fee kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_fee FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_insightquestion kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_insightquestion FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_invoice kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_invoice FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_invoiceline kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_invoiceline FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_leaderstotal kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_leaderstotal FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_merge kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_merge FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_monthfigures kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_monthfigures FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_postponement kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_postponement FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_postponementhistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_postponementhistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_postponementrequest kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_postponementrequest FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_postponementrequesthistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_postponementrequesthistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_register kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_register FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_registration kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_registration FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_registrationhistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_registrationhistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_reminded kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_reminded FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_reminder kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_reminder FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_removal kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_removal FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_removalhistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_removalhistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_renewal kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_renewal FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_renewalhistory kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_renewalhistory FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_shield kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_shield FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_showing kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_showing FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_span kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_span FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_statuslist kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.register_statuslist FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: standard_framework kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.standard_framework FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: standard_item kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.standard_item FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: standard_itemname kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.standard_itemname FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: standard_place kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.standard_place FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_area kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_area FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_cluster kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_cluster FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_group kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_group FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_guest kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_guest FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_note kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_note FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_phase kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_phase FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_photo kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_photo FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_theme kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_theme FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_tie kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_tie FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_vote kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_vote FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: wall_wall kring_guard; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kring_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.wall_wall FOR EACH STATEMENT EXECUTE FUNCTION public.kring_guard();


--
-- Name: register_application pgtrigger_delete_delete_2476a; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_2476a AFTER DELETE ON public.register_application REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2476a();


--
-- Name: register_certificate pgtrigger_delete_delete_26cd3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_26cd3 AFTER DELETE ON public.register_certificate REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_26cd3();


--
-- Name: register_postponementrequest pgtrigger_delete_delete_2ab8a; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_2ab8a AFTER DELETE ON public.register_postponementrequest REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2ab8a();


--
-- Name: register_renewal pgtrigger_delete_delete_2eb41; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_2eb41 AFTER DELETE ON public.register_renewal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_2eb41();


--
-- Name: register_enrolment pgtrigger_delete_delete_9defc; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_9defc AFTER DELETE ON public.register_enrolment REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_9defc();


--
-- Name: register_postponement pgtrigger_delete_delete_b6302; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_b6302 AFTER DELETE ON public.register_postponement REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b6302();


--
-- Name: register_registration pgtrigger_delete_delete_b92f9; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_b92f9 AFTER DELETE ON public.register_registration REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_b92f9();


--
-- Name: register_removal pgtrigger_delete_delete_fb56a; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_delete_delete_fb56a AFTER DELETE ON public.register_removal REFERENCING OLD TABLE AS old_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_delete_delete_fb56a();


--
-- Name: register_postponementrequest pgtrigger_insert_insert_3e5d8; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_3e5d8 AFTER INSERT ON public.register_postponementrequest REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_3e5d8();


--
-- Name: register_removal pgtrigger_insert_insert_75d39; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_75d39 AFTER INSERT ON public.register_removal REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_75d39();


--
-- Name: register_registration pgtrigger_insert_insert_7fe43; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_7fe43 AFTER INSERT ON public.register_registration REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_7fe43();


--
-- Name: register_certificate pgtrigger_insert_insert_8850b; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_8850b AFTER INSERT ON public.register_certificate REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_8850b();


--
-- Name: register_enrolment pgtrigger_insert_insert_bdf72; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_bdf72 AFTER INSERT ON public.register_enrolment REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_bdf72();


--
-- Name: register_application pgtrigger_insert_insert_cce59; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_cce59 AFTER INSERT ON public.register_application REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_cce59();


--
-- Name: register_renewal pgtrigger_insert_insert_e8d28; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_e8d28 AFTER INSERT ON public.register_renewal REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_e8d28();


--
-- Name: register_postponement pgtrigger_insert_insert_ffdf3; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_insert_insert_ffdf3 AFTER INSERT ON public.register_postponement REFERENCING NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_insert_insert_ffdf3();


--
-- Name: register_application pgtrigger_update_update_246d5; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_246d5 AFTER UPDATE ON public.register_application REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_246d5();


--
-- Name: register_enrolment pgtrigger_update_update_40825; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_40825 AFTER UPDATE ON public.register_enrolment REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_40825();


--
-- Name: register_registration pgtrigger_update_update_64b7a; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_64b7a AFTER UPDATE ON public.register_registration REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_64b7a();


--
-- Name: register_postponement pgtrigger_update_update_824a0; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_824a0 AFTER UPDATE ON public.register_postponement REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_824a0();


--
-- Name: register_removal pgtrigger_update_update_a4ff4; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_a4ff4 AFTER UPDATE ON public.register_removal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_a4ff4();


--
-- Name: register_renewal pgtrigger_update_update_b6971; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_b6971 AFTER UPDATE ON public.register_renewal REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b6971();


--
-- Name: register_certificate pgtrigger_update_update_b73c7; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_b73c7 AFTER UPDATE ON public.register_certificate REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_b73c7();


--
-- Name: register_postponementrequest pgtrigger_update_update_e3768; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER pgtrigger_update_update_e3768 AFTER UPDATE ON public.register_postponementrequest REFERENCING OLD TABLE AS old_values NEW TABLE AS new_values FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_update_update_e3768();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: audit_seal audit_seal_entry_id_598168e7_fk_audit_entry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT audit_seal_entry_id_598168e7_fk_audit_entry_id FOREIGN KEY (entry_id) REFERENCES public.audit_entry(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_case casework_case_applicant_id_2e63bba3_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_applicant_id_2e63bba3_fk_people_person_id FOREIGN KEY (applicant_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_check casework_check_case_id_31f34599_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_check
    ADD CONSTRAINT casework_check_case_id_31f34599_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_check casework_check_checked_by_id_d52f8f9c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_check
    ADD CONSTRAINT casework_check_checked_by_id_d52f8f9c_fk_people_person_id FOREIGN KEY (checked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_decision casework_decision_case_id_467624c7_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_case_id_467624c7_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_decision casework_decision_decided_by_id_90f30ff9_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_decision
    ADD CONSTRAINT casework_decision_decided_by_id_90f30ff9_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_evidence casework_evidence_added_by_id_b2f4fef6_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_evidence
    ADD CONSTRAINT casework_evidence_added_by_id_b2f4fef6_fk_people_person_id FOREIGN KEY (added_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_evidence casework_evidence_case_id_600dfe08_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_evidence
    ADD CONSTRAINT casework_evidence_case_id_600dfe08_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_held casework_held_case_id_2d6fe413_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_held
    ADD CONSTRAINT casework_held_case_id_2d6fe413_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_held casework_held_decided_by_id_41f31ef5_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_held
    ADD CONSTRAINT casework_held_decided_by_id_41f31ef5_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_objection casework_objection_case_id_af1f1d5c_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_objection
    ADD CONSTRAINT casework_objection_case_id_af1f1d5c_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_reader casework_reader_assigned_by_id_f8dca595_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reader
    ADD CONSTRAINT casework_reader_assigned_by_id_f8dca595_fk_people_person_id FOREIGN KEY (assigned_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_reader casework_reader_case_id_bb0556e8_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reader
    ADD CONSTRAINT casework_reader_case_id_bb0556e8_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_reader casework_reader_person_id_c67876ba_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reader
    ADD CONSTRAINT casework_reader_person_id_c67876ba_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_reading casework_reading_case_id_7f50f4eb_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reading
    ADD CONSTRAINT casework_reading_case_id_7f50f4eb_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_reading casework_reading_reader_id_fdc0d3aa_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_reading
    ADD CONSTRAINT casework_reading_reader_id_fdc0d3aa_fk_people_person_id FOREIGN KEY (reader_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: casework_terms casework_terms_set_by_id_30cf5ef8_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.casework_terms
    ADD CONSTRAINT casework_terms_set_by_id_30cf5ef8_fk_people_person_id FOREIGN KEY (set_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_duoupload directory_duoupload_given_by_id_0793db5b_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_duoupload
    ADD CONSTRAINT directory_duoupload_given_by_id_0793db5b_fk_people_person_id FOREIGN KEY (given_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_region directory_region_scheme_id_935bdafb_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_region
    ADD CONSTRAINT directory_region_scheme_id_935bdafb_fk_directory FOREIGN KEY (scheme_id) REFERENCES public.directory_regionscheme(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_site directory_site_board_id_ff70f855_fk_directory_board_number; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_site
    ADD CONSTRAINT directory_site_board_id_ff70f855_fk_directory_board_number FOREIGN KEY (board_id) REFERENCES public.directory_board(number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_site directory_site_school_id_a7d8eeeb_fk_directory_school_brin; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_site
    ADD CONSTRAINT directory_site_school_id_a7d8eeeb_fk_directory_school_brin FOREIGN KEY (school_id) REFERENCES public.directory_school(brin) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_sitecontext directory_sitecontext_site_id_9b783d69_fk_directory_site_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitecontext
    ADD CONSTRAINT directory_sitecontext_site_id_9b783d69_fk_directory_site_code FOREIGN KEY (site_id) REFERENCES public.directory_site(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_sitehistory directory_sitehistory_file_id_d8473a32_fk_directory_duofile_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitehistory
    ADD CONSTRAINT directory_sitehistory_file_id_d8473a32_fk_directory_duofile_id FOREIGN KEY (file_id) REFERENCES public.directory_duofile(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_sitehistory directory_sitehistory_site_id_b877a692_fk_directory_site_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitehistory
    ADD CONSTRAINT directory_sitehistory_site_id_b877a692_fk_directory_site_code FOREIGN KEY (site_id) REFERENCES public.directory_site(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_sitepupils directory_sitepupils_site_id_a8d69e43_fk_directory_site_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_sitepupils
    ADD CONSTRAINT directory_sitepupils_site_id_a8d69e43_fk_directory_site_code FOREIGN KEY (site_id) REFERENCES public.directory_site(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_siteregion directory_siteregion_region_id_f5c6b950_fk_directory_region_key; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_siteregion
    ADD CONSTRAINT directory_siteregion_region_id_f5c6b950_fk_directory_region_key FOREIGN KEY (region_id) REFERENCES public.directory_region(key) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: directory_siteregion directory_siteregion_site_id_f97d5bcd_fk_directory_site_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory_siteregion
    ADD CONSTRAINT directory_siteregion_site_id_f97d5bcd_fk_directory_site_code FOREIGN KEY (site_id) REFERENCES public.directory_site(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_breakoutguide gatherings_breakoutg_gathering_id_11edbc62_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_breakoutguide
    ADD CONSTRAINT gatherings_breakoutg_gathering_id_11edbc62_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_checkin gatherings_checkin_sign_up_id_edd5ac9c_fk_gatherings_signup_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_checkin
    ADD CONSTRAINT gatherings_checkin_sign_up_id_edd5ac9c_fk_gatherings_signup_id FOREIGN KEY (sign_up_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_draw gatherings_draw_gathering_id_0fe746ed_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_draw
    ADD CONSTRAINT gatherings_draw_gathering_id_0fe746ed_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_draw gatherings_draw_made_by_id_60e77675_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_draw
    ADD CONSTRAINT gatherings_draw_made_by_id_60e77675_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_draw gatherings_draw_published_by_id_b5d6774c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_draw
    ADD CONSTRAINT gatherings_draw_published_by_id_b5d6774c_fk_people_person_id FOREIGN KEY (published_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_gatheringtheme gatherings_gathering_gathering_id_8dd726b1_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gatheringtheme
    ADD CONSTRAINT gatherings_gathering_gathering_id_8dd726b1_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_gathering gatherings_gathering_meeting_id_ad55f890_fk_meetings_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gathering
    ADD CONSTRAINT gatherings_gathering_meeting_id_ad55f890_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_gathering gatherings_gathering_series_id_86164ff6_fk_gatherings_series_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gathering
    ADD CONSTRAINT gatherings_gathering_series_id_86164ff6_fk_gatherings_series_id FOREIGN KEY (series_id) REFERENCES public.gatherings_series(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_gatheringtheme gatherings_gathering_theme_id_f2e686e6_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_gatheringtheme
    ADD CONSTRAINT gatherings_gathering_theme_id_f2e686e6_fk_gathering FOREIGN KEY (theme_id) REFERENCES public.gatherings_seriestheme(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_groupgathering gatherings_groupgath_gathering_id_150f4b91_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_groupgathering
    ADD CONSTRAINT gatherings_groupgath_gathering_id_150f4b91_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_groupgathering gatherings_groupgath_round_id_ce9b0a6c_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_groupgathering
    ADD CONSTRAINT gatherings_groupgath_round_id_ce9b0a6c_fk_gathering FOREIGN KEY (round_id) REFERENCES public.gatherings_round(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_letter gatherings_letter_gathering_id_e409e8e8_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_letter
    ADD CONSTRAINT gatherings_letter_gathering_id_e409e8e8_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_letter gatherings_letter_sent_by_id_70c48f0c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_letter
    ADD CONSTRAINT gatherings_letter_sent_by_id_70c48f0c_fk_people_person_id FOREIGN KEY (sent_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_participant gatherings_participant_person_id_bc5a2d4a_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_participant
    ADD CONSTRAINT gatherings_participant_person_id_bc5a2d4a_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_participant gatherings_participant_round_id_b84a43ef_fk_gatherings_round_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_participant
    ADD CONSTRAINT gatherings_participant_round_id_b84a43ef_fk_gatherings_round_id FOREIGN KEY (round_id) REFERENCES public.gatherings_round(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_recordconsent gatherings_recordcon_sign_up_id_2c121359_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_recordconsent
    ADD CONSTRAINT gatherings_recordcon_sign_up_id_2c121359_fk_gathering FOREIGN KEY (sign_up_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_round gatherings_round_series_id_40cb0828_fk_gatherings_series_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_round
    ADD CONSTRAINT gatherings_round_series_id_40cb0828_fk_gatherings_series_id FOREIGN KEY (series_id) REFERENCES public.gatherings_series(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_roundslot gatherings_roundslot_round_id_e2156f10_fk_gatherings_round_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_roundslot
    ADD CONSTRAINT gatherings_roundslot_round_id_e2156f10_fk_gatherings_round_id FOREIGN KEY (round_id) REFERENCES public.gatherings_round(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seat gatherings_seat_draw_id_175fb5c6_fk_gatherings_draw_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seat
    ADD CONSTRAINT gatherings_seat_draw_id_175fb5c6_fk_gatherings_draw_id FOREIGN KEY (draw_id) REFERENCES public.gatherings_draw(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seat gatherings_seat_session_id_9058caff_fk_gatherings_session_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seat
    ADD CONSTRAINT gatherings_seat_session_id_9058caff_fk_gatherings_session_id FOREIGN KEY (session_id) REFERENCES public.gatherings_session(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seat gatherings_seat_sign_up_id_2c095796_fk_gatherings_signup_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seat
    ADD CONSTRAINT gatherings_seat_sign_up_id_2c095796_fk_gatherings_signup_id FOREIGN KEY (sign_up_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_series gatherings_series_made_by_id_cda86ea2_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_series
    ADD CONSTRAINT gatherings_series_made_by_id_cda86ea2_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seriespage gatherings_seriespag_changed_by_id_b62eb977_fk_people_pe; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriespage
    ADD CONSTRAINT gatherings_seriespag_changed_by_id_b62eb977_fk_people_pe FOREIGN KEY (changed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seriespage gatherings_seriespag_series_id_e6885b59_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriespage
    ADD CONSTRAINT gatherings_seriespag_series_id_e6885b59_fk_gathering FOREIGN KEY (series_id) REFERENCES public.gatherings_series(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_seriestheme gatherings_seriesthe_series_id_89fde4d5_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_seriestheme
    ADD CONSTRAINT gatherings_seriesthe_series_id_89fde4d5_fk_gathering FOREIGN KEY (series_id) REFERENCES public.gatherings_series(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_session gatherings_session_facilitator_id_5bae4b55_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_session
    ADD CONSTRAINT gatherings_session_facilitator_id_5bae4b55_fk_gathering FOREIGN KEY (facilitator_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_session gatherings_session_gathering_id_773e6c0b_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_session
    ADD CONSTRAINT gatherings_session_gathering_id_773e6c0b_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_session gatherings_session_note_taker_id_eeb0a0c3_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_session
    ADD CONSTRAINT gatherings_session_note_taker_id_eeb0a0c3_fk_gathering FOREIGN KEY (note_taker_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_signup gatherings_signup_gathering_id_3474dcd8_fk_gathering; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_signup
    ADD CONSTRAINT gatherings_signup_gathering_id_3474dcd8_fk_gathering FOREIGN KEY (gathering_id) REFERENCES public.gatherings_gathering(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_signup gatherings_signup_person_id_35df7bfc_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_signup
    ADD CONSTRAINT gatherings_signup_person_id_35df7bfc_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_signup gatherings_signup_signed_up_by_id_8eeb5654_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_signup
    ADD CONSTRAINT gatherings_signup_signed_up_by_id_8eeb5654_fk_people_person_id FOREIGN KEY (signed_up_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_wish gatherings_wish_session_id_6dc3f02a_fk_gatherings_session_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_wish
    ADD CONSTRAINT gatherings_wish_session_id_6dc3f02a_fk_gatherings_session_id FOREIGN KEY (session_id) REFERENCES public.gatherings_session(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: gatherings_wish gatherings_wish_sign_up_id_312f157b_fk_gatherings_signup_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gatherings_wish
    ADD CONSTRAINT gatherings_wish_sign_up_id_312f157b_fk_gatherings_signup_id FOREIGN KEY (sign_up_id) REFERENCES public.gatherings_signup(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_change groups_change_changed_by_id_5bdb6353_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_change
    ADD CONSTRAINT groups_change_changed_by_id_5bdb6353_fk_people_person_id FOREIGN KEY (changed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_change groups_change_division_id_a0dabddf_fk_groups_division_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_change
    ADD CONSTRAINT groups_change_division_id_a0dabddf_fk_groups_division_id FOREIGN KEY (division_id) REFERENCES public.groups_division(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_change groups_change_member_id_53f89341_fk_groups_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_change
    ADD CONSTRAINT groups_change_member_id_53f89341_fk_groups_member_id FOREIGN KEY (member_id) REFERENCES public.groups_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_change groups_change_other_id_a048d7a7_fk_groups_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_change
    ADD CONSTRAINT groups_change_other_id_a048d7a7_fk_groups_member_id FOREIGN KEY (other_id) REFERENCES public.groups_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_circle groups_circle_division_id_6c9e814c_fk_groups_division_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_circle
    ADD CONSTRAINT groups_circle_division_id_6c9e814c_fk_groups_division_id FOREIGN KEY (division_id) REFERENCES public.groups_division(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_circle groups_circle_moment_id_1291db70_fk_groups_moment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_circle
    ADD CONSTRAINT groups_circle_moment_id_1291db70_fk_groups_moment_id FOREIGN KEY (moment_id) REFERENCES public.groups_moment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_division groups_division_begun_by_id_db9210ea_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_division
    ADD CONSTRAINT groups_division_begun_by_id_db9210ea_fk_people_person_id FOREIGN KEY (begun_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_division groups_division_published_by_id_70fc944d_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_division
    ADD CONSTRAINT groups_division_published_by_id_70fc944d_fk_people_person_id FOREIGN KEY (published_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_member groups_member_division_id_68d1a7ed_fk_groups_division_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_member
    ADD CONSTRAINT groups_member_division_id_68d1a7ed_fk_groups_division_id FOREIGN KEY (division_id) REFERENCES public.groups_division(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_member groups_member_person_id_78183bf5_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_member
    ADD CONSTRAINT groups_member_person_id_78183bf5_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_met groups_met_division_id_7eb89e71_fk_groups_division_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_met
    ADD CONSTRAINT groups_met_division_id_7eb89e71_fk_groups_division_id FOREIGN KEY (division_id) REFERENCES public.groups_division(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_moment groups_moment_division_id_ac12d27a_fk_groups_division_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_moment
    ADD CONSTRAINT groups_moment_division_id_ac12d27a_fk_groups_division_id FOREIGN KEY (division_id) REFERENCES public.groups_division(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_seat groups_seat_circle_id_4937235d_fk_groups_circle_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_seat
    ADD CONSTRAINT groups_seat_circle_id_4937235d_fk_groups_circle_id FOREIGN KEY (circle_id) REFERENCES public.groups_circle(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: groups_seat groups_seat_member_id_7d19bef4_fk_groups_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups_seat
    ADD CONSTRAINT groups_seat_member_id_7d19bef4_fk_groups_member_id FOREIGN KEY (member_id) REFERENCES public.groups_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_apart harvest_apart_harvest_id_cec899d7_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_apart
    ADD CONSTRAINT harvest_apart_harvest_id_cec899d7_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_apart harvest_apart_said_by_id_20365220_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_apart
    ADD CONSTRAINT harvest_apart_said_by_id_20365220_fk_people_person_id FOREIGN KEY (said_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_aspect harvest_aspect_harvest_id_abd59f06_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_aspect
    ADD CONSTRAINT harvest_aspect_harvest_id_abd59f06_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_aspect harvest_aspect_made_by_id_d5c16373_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_aspect
    ADD CONSTRAINT harvest_aspect_made_by_id_d5c16373_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_aspect harvest_aspect_merged_into_id_9928df8f_fk_harvest_aspect_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_aspect
    ADD CONSTRAINT harvest_aspect_merged_into_id_9928df8f_fk_harvest_aspect_id FOREIGN KEY (merged_into_id) REFERENCES public.harvest_aspect(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coder harvest_coder_harvest_id_c8a21809_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coder
    ADD CONSTRAINT harvest_coder_harvest_id_c8a21809_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coder harvest_coder_invited_by_id_ff96d8ce_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coder
    ADD CONSTRAINT harvest_coder_invited_by_id_ff96d8ce_fk_people_person_id FOREIGN KEY (invited_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coder harvest_coder_person_id_34a3fa86_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coder
    ADD CONSTRAINT harvest_coder_person_id_34a3fa86_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coding harvest_coding_aspect_id_d023e18b_fk_harvest_aspect_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coding
    ADD CONSTRAINT harvest_coding_aspect_id_d023e18b_fk_harvest_aspect_id FOREIGN KEY (aspect_id) REFERENCES public.harvest_aspect(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coding harvest_coding_coder_id_a1730305_fk_harvest_coder_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coding
    ADD CONSTRAINT harvest_coding_coder_id_a1730305_fk_harvest_coder_id FOREIGN KEY (coder_id) REFERENCES public.harvest_coder(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_coding harvest_coding_harvest_id_a70e0a28_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_coding
    ADD CONSTRAINT harvest_coding_harvest_id_a70e0a28_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_harvest harvest_harvest_opened_by_id_2e23637e_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_harvest
    ADD CONSTRAINT harvest_harvest_opened_by_id_2e23637e_fk_people_person_id FOREIGN KEY (opened_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_harvestwall harvest_harvestwall_harvest_id_c70ba953_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_harvestwall
    ADD CONSTRAINT harvest_harvestwall_harvest_id_c70ba953_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_outcome harvest_outcome_decided_by_id_78054db9_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_outcome
    ADD CONSTRAINT harvest_outcome_decided_by_id_78054db9_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_outcome harvest_outcome_harvest_id_f105ea4d_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_outcome
    ADD CONSTRAINT harvest_outcome_harvest_id_f105ea4d_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_outcome harvest_outcome_point_id_e6d79663_fk_harvest_point_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_outcome
    ADD CONSTRAINT harvest_outcome_point_id_e6d79663_fk_harvest_point_id FOREIGN KEY (point_id) REFERENCES public.harvest_point(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_point harvest_point_harvest_id_dc16fddb_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_point
    ADD CONSTRAINT harvest_point_harvest_id_dc16fddb_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_point harvest_point_made_by_id_442db25b_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_point
    ADD CONSTRAINT harvest_point_made_by_id_442db25b_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_report harvest_report_harvest_id_f5d851b4_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_report
    ADD CONSTRAINT harvest_report_harvest_id_f5d851b4_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_report harvest_report_written_by_id_88ba4c0d_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_report
    ADD CONSTRAINT harvest_report_written_by_id_88ba4c0d_fk_people_person_id FOREIGN KEY (written_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_sentence harvest_sentence_report_id_5699299b_fk_harvest_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_sentence
    ADD CONSTRAINT harvest_sentence_report_id_5699299b_fk_harvest_report_id FOREIGN KEY (report_id) REFERENCES public.harvest_report(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_told harvest_told_harvest_id_ea441823_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_told
    ADD CONSTRAINT harvest_told_harvest_id_ea441823_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_told harvest_told_person_id_9d86ca75_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_told
    ADD CONSTRAINT harvest_told_person_id_9d86ca75_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_verdict harvest_verdict_aspect_id_f5f88c9d_fk_harvest_aspect_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_verdict
    ADD CONSTRAINT harvest_verdict_aspect_id_f5f88c9d_fk_harvest_aspect_id FOREIGN KEY (aspect_id) REFERENCES public.harvest_aspect(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_verdict harvest_verdict_decided_by_id_10f4a71c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_verdict
    ADD CONSTRAINT harvest_verdict_decided_by_id_10f4a71c_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: harvest_verdict harvest_verdict_harvest_id_2bb3913b_fk_harvest_harvest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.harvest_verdict
    ADD CONSTRAINT harvest_verdict_harvest_id_2bb3913b_fk_harvest_harvest_id FOREIGN KEY (harvest_id) REFERENCES public.harvest_harvest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: home_message home_message_author_id_73ac3e44_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_message
    ADD CONSTRAINT home_message_author_id_73ac3e44_fk_people_person_id FOREIGN KEY (author_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: home_message home_message_question_id_37dfcdf8_fk_home_question_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_message
    ADD CONSTRAINT home_message_question_id_37dfcdf8_fk_home_question_id FOREIGN KEY (question_id) REFERENCES public.home_question(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: home_question home_question_asker_id_37bb114c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_question
    ADD CONSTRAINT home_question_asker_id_37bb114c_fk_people_person_id FOREIGN KEY (asker_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: home_question home_question_owner_id_99d2bde5_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_question
    ADD CONSTRAINT home_question_owner_id_99d2bde5_fk_people_person_id FOREIGN KEY (owner_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_answer knowledge_answer_participant_id_5734c42b_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_answer
    ADD CONSTRAINT knowledge_answer_participant_id_5734c42b_fk_knowledge FOREIGN KEY (participant_id) REFERENCES public.knowledge_participant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_card knowledge_card_current_id_9bec360e_fk_knowledge_cardversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_card
    ADD CONSTRAINT knowledge_card_current_id_9bec360e_fk_knowledge_cardversion_id FOREIGN KEY (current_id) REFERENCES public.knowledge_cardversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_card knowledge_card_dimension_id_a6774ce9_fk_knowledge_dimension_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_card
    ADD CONSTRAINT knowledge_card_dimension_id_a6774ce9_fk_knowledge_dimension_id FOREIGN KEY (dimension_id) REFERENCES public.knowledge_dimension(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_card knowledge_card_edited_by_id_8846fc66_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_card
    ADD CONSTRAINT knowledge_card_edited_by_id_8846fc66_fk_people_person_id FOREIGN KEY (edited_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cardversion knowledge_cardversio_published_by_id_a4605cf4_fk_people_pe; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cardversion
    ADD CONSTRAINT knowledge_cardversio_published_by_id_a4605cf4_fk_people_pe FOREIGN KEY (published_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cardversion knowledge_cardversion_card_id_2f51cff8_fk_knowledge_card_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cardversion
    ADD CONSTRAINT knowledge_cardversion_card_id_2f51cff8_fk_knowledge_card_id FOREIGN KEY (card_id) REFERENCES public.knowledge_card(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_article knowledge_cms_articl_image_id_b27400ba_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_article
    ADD CONSTRAINT knowledge_cms_articl_image_id_b27400ba_fk_knowledge FOREIGN KEY (image_id) REFERENCES public.knowledge_cms_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_article knowledge_cms_articl_page_ptr_id_84503681_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_article
    ADD CONSTRAINT knowledge_cms_articl_page_ptr_id_84503681_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_document knowledge_cms_docume_collection_id_9bf9e077_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_document
    ADD CONSTRAINT knowledge_cms_docume_collection_id_9bf9e077_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_document knowledge_cms_docume_uploaded_by_user_id_90350701_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_document
    ADD CONSTRAINT knowledge_cms_docume_uploaded_by_user_id_90350701_fk_people_ac FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_dossier knowledge_cms_dossie_page_ptr_id_16a28642_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_dossier
    ADD CONSTRAINT knowledge_cms_dossie_page_ptr_id_16a28642_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_home knowledge_cms_home_page_ptr_id_a0c92717_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_home
    ADD CONSTRAINT knowledge_cms_home_page_ptr_id_a0c92717_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_image knowledge_cms_image_collection_id_9ae7ff75_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_image
    ADD CONSTRAINT knowledge_cms_image_collection_id_9ae7ff75_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_image knowledge_cms_image_uploaded_by_user_id_5d06546b_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_image
    ADD CONSTRAINT knowledge_cms_image_uploaded_by_user_id_5d06546b_fk_people_ac FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_issue knowledge_cms_issue_cover_id_e06ee256_fk_knowledge_cms_image_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_issue
    ADD CONSTRAINT knowledge_cms_issue_cover_id_e06ee256_fk_knowledge_cms_image_id FOREIGN KEY (cover_id) REFERENCES public.knowledge_cms_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_issue knowledge_cms_issue_page_ptr_id_96f18dcf_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_issue
    ADD CONSTRAINT knowledge_cms_issue_page_ptr_id_96f18dcf_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_news knowledge_cms_news_image_id_ebd085bd_fk_knowledge_cms_image_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_news
    ADD CONSTRAINT knowledge_cms_news_image_id_ebd085bd_fk_knowledge_cms_image_id FOREIGN KEY (image_id) REFERENCES public.knowledge_cms_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_news knowledge_cms_news_page_ptr_id_7561bc61_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_news
    ADD CONSTRAINT knowledge_cms_news_page_ptr_id_7561bc61_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_publication knowledge_cms_public_document_id_1bea699d_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publication
    ADD CONSTRAINT knowledge_cms_public_document_id_1bea699d_fk_knowledge FOREIGN KEY (document_id) REFERENCES public.knowledge_cms_document(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_publication knowledge_cms_public_page_id_151ef3ea_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publication
    ADD CONSTRAINT knowledge_cms_public_page_id_151ef3ea_fk_knowledge FOREIGN KEY (page_id) REFERENCES public.knowledge_cms_dossier(page_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_publisher knowledge_cms_publis_page_ptr_id_aa985c05_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_publisher
    ADD CONSTRAINT knowledge_cms_publis_page_ptr_id_aa985c05_fk_wagtailco FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_rendition knowledge_cms_rendit_image_id_d0dd9b2c_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_rendition
    ADD CONSTRAINT knowledge_cms_rendit_image_id_d0dd9b2c_fk_knowledge FOREIGN KEY (image_id) REFERENCES public.knowledge_cms_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_second_reading knowledge_cms_second_task_ptr_id_fd90d233_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_second_reading
    ADD CONSTRAINT knowledge_cms_second_task_ptr_id_fd90d233_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_cms_theme knowledge_cms_theme_page_ptr_id_fe99d9a9_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_cms_theme
    ADD CONSTRAINT knowledge_cms_theme_page_ptr_id_fe99d9a9_fk_wagtailcore_page_id FOREIGN KEY (page_ptr_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_consent knowledge_consent_registered_by_id_709129b3_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_consent
    ADD CONSTRAINT knowledge_consent_registered_by_id_709129b3_fk_people_person_id FOREIGN KEY (registered_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_consent knowledge_consent_withdrawn_by_id_5a96c7f1_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_consent
    ADD CONSTRAINT knowledge_consent_withdrawn_by_id_5a96c7f1_fk_people_person_id FOREIGN KEY (withdrawn_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_dimension knowledge_dimension_framework_id_7f0e5b42_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_dimension
    ADD CONSTRAINT knowledge_dimension_framework_id_7f0e5b42_fk_knowledge FOREIGN KEY (framework_id) REFERENCES public.knowledge_framework(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_participant knowledge_participant_person_id_ea83d098_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_participant
    ADD CONSTRAINT knowledge_participant_person_id_ea83d098_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_participant knowledge_participant_talk_id_da18c8af_fk_knowledge_talk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_participant
    ADD CONSTRAINT knowledge_participant_talk_id_da18c8af_fk_knowledge_talk_id FOREIGN KEY (talk_id) REFERENCES public.knowledge_talk(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_quote knowledge_quote_card_id_32ad0d27_fk_knowledge_card_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_quote
    ADD CONSTRAINT knowledge_quote_card_id_32ad0d27_fk_knowledge_card_id FOREIGN KEY (card_id) REFERENCES public.knowledge_card(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_quote knowledge_quote_consent_id_26195656_fk_knowledge_consent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_quote
    ADD CONSTRAINT knowledge_quote_consent_id_26195656_fk_knowledge_consent_id FOREIGN KEY (consent_id) REFERENCES public.knowledge_consent(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_report knowledge_report_closed_by_id_1a69bb13_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_report
    ADD CONSTRAINT knowledge_report_closed_by_id_1a69bb13_fk_people_person_id FOREIGN KEY (closed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_report knowledge_report_person_id_2eb338c2_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_report
    ADD CONSTRAINT knowledge_report_person_id_2eb338c2_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_subscription knowledge_subscription_person_id_cf036b34_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_subscription
    ADD CONSTRAINT knowledge_subscription_person_id_cf036b34_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_talk knowledge_talk_dimension_id_014d568c_fk_knowledge_dimension_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talk
    ADD CONSTRAINT knowledge_talk_dimension_id_014d568c_fk_knowledge_dimension_id FOREIGN KEY (dimension_id) REFERENCES public.knowledge_dimension(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_talk knowledge_talk_framework_id_76f8dab5_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talk
    ADD CONSTRAINT knowledge_talk_framework_id_76f8dab5_fk_knowledge FOREIGN KEY (framework_id) REFERENCES public.knowledge_framework(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_talk knowledge_talk_opened_by_id_7a47acff_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talk
    ADD CONSTRAINT knowledge_talk_opened_by_id_7a47acff_fk_people_person_id FOREIGN KEY (opened_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_talkaction knowledge_talkaction_talk_id_a74c3a8c_fk_knowledge_talk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_talkaction
    ADD CONSTRAINT knowledge_talkaction_talk_id_a74c3a8c_fk_knowledge_talk_id FOREIGN KEY (talk_id) REFERENCES public.knowledge_talk(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_tool knowledge_tool_current_id_f3c50bdb_fk_knowledge_toolversion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_tool
    ADD CONSTRAINT knowledge_tool_current_id_f3c50bdb_fk_knowledge_toolversion_id FOREIGN KEY (current_id) REFERENCES public.knowledge_toolversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_toolfield knowledge_toolfield_version_id_b8fd677c_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolfield
    ADD CONSTRAINT knowledge_toolfield_version_id_b8fd677c_fk_knowledge FOREIGN KEY (version_id) REFERENCES public.knowledge_toolversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_toolversion knowledge_toolversion_edited_by_id_29039ba6_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolversion
    ADD CONSTRAINT knowledge_toolversion_edited_by_id_29039ba6_fk_people_person_id FOREIGN KEY (edited_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_toolversion knowledge_toolversion_tool_id_616ce879_fk_knowledge_tool_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_toolversion
    ADD CONSTRAINT knowledge_toolversion_tool_id_616ce879_fk_knowledge_tool_code FOREIGN KEY (tool_id) REFERENCES public.knowledge_tool(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_worksheet knowledge_worksheet_person_id_338cdb96_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_worksheet
    ADD CONSTRAINT knowledge_worksheet_person_id_338cdb96_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: knowledge_worksheet knowledge_worksheet_version_id_9905bbaf_fk_knowledge; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.knowledge_worksheet
    ADD CONSTRAINT knowledge_worksheet_version_id_9905bbaf_fk_knowledge FOREIGN KEY (version_id) REFERENCES public.knowledge_toolversion(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: live_change live_change_channel_id_497575a7_fk_live_channel_name; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.live_change
    ADD CONSTRAINT live_change_channel_id_497575a7_fk_live_channel_name FOREIGN KEY (channel_id) REFERENCES public.live_channel(name) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_invitee meetings_invitee_meeting_id_24add143_fk_meetings_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_invitee
    ADD CONSTRAINT meetings_invitee_meeting_id_24add143_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_invitee meetings_invitee_person_id_0d760171_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_invitee
    ADD CONSTRAINT meetings_invitee_person_id_0d760171_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_item meetings_item_meeting_id_2a00af32_fk_meetings_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_item
    ADD CONSTRAINT meetings_item_meeting_id_2a00af32_fk_meetings_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meetings_meeting meetings_meeting_planned_by_id_71500864_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_planned_by_id_71500864_fk_people_person_id FOREIGN KEY (planned_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_account people_account_person_id_899b64f8_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account
    ADD CONSTRAINT people_account_person_id_899b64f8_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_account_user_permissions people_account_user__account_id_ad08a47d_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account_user_permissions
    ADD CONSTRAINT people_account_user__account_id_ad08a47d_fk_people_ac FOREIGN KEY (account_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_account_user_permissions people_account_user__permission_id_381ccde7_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_account_user_permissions
    ADD CONSTRAINT people_account_user__permission_id_381ccde7_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_pass people_pass_made_by_id_59abcea0_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_pass
    ADD CONSTRAINT people_pass_made_by_id_59abcea0_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_person people_person_merged_into_id_138bbee4_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_person
    ADD CONSTRAINT people_person_merged_into_id_138bbee4_fk_people_person_id FOREIGN KEY (merged_into_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_relation people_relation_person_id_45838f8e_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_relation
    ADD CONSTRAINT people_relation_person_id_45838f8e_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_relation people_relation_stood_by_id_2683cf0b_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_relation
    ADD CONSTRAINT people_relation_stood_by_id_2683cf0b_fk_people_person_id FOREIGN KEY (stood_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_token people_token_person_id_8b257082_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people_token
    ADD CONSTRAINT people_token_person_id_8b257082_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_asked practices_asked_person_id_91ea0b71_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_asked
    ADD CONSTRAINT practices_asked_person_id_91ea0b71_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_asked practices_asked_question_id_c87526e1_fk_practices_question_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_asked
    ADD CONSTRAINT practices_asked_question_id_c87526e1_fk_practices_question_id FOREIGN KEY (question_id) REFERENCES public.practices_question(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_consent practices_consent_version_id_960eeb98_fk_practices_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_consent
    ADD CONSTRAINT practices_consent_version_id_960eeb98_fk_practices_version_id FOREIGN KEY (version_id) REFERENCES public.practices_version(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_experiment practices_experiment_person_id_a025566b_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_experiment
    ADD CONSTRAINT practices_experiment_person_id_a025566b_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_experiment practices_experiment_practice_id_bfffddb0_fk_practices; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_experiment
    ADD CONSTRAINT practices_experiment_practice_id_bfffddb0_fk_practices FOREIGN KEY (practice_id) REFERENCES public.practices_practice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_practice practices_practice_author_id_ebb5e418_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_author_id_ebb5e418_fk_people_person_id FOREIGN KEY (author_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_practice practices_practice_drafted_by_id_dbb0a6f0_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_drafted_by_id_dbb0a6f0_fk_people_person_id FOREIGN KEY (drafted_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_practice practices_practice_live_id_e52ab2e2_fk_practices_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_live_id_e52ab2e2_fk_practices_version_id FOREIGN KEY (live_id) REFERENCES public.practices_version(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_practice practices_practice_variant_of_id_46fdd9fb_fk_practices; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_practice
    ADD CONSTRAINT practices_practice_variant_of_id_46fdd9fb_fk_practices FOREIGN KEY (variant_of_id) REFERENCES public.practices_practice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_question practices_question_asker_id_ba2c11e9_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_question
    ADD CONSTRAINT practices_question_asker_id_ba2c11e9_fk_people_person_id FOREIGN KEY (asker_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_question practices_question_practice_id_71ae7c6e_fk_practices; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_question
    ADD CONSTRAINT practices_question_practice_id_71ae7c6e_fk_practices FOREIGN KEY (practice_id) REFERENCES public.practices_practice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_ruling practices_ruling_ruled_by_id_baf8c3a9_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_ruling
    ADD CONSTRAINT practices_ruling_ruled_by_id_baf8c3a9_fk_people_person_id FOREIGN KEY (ruled_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_ruling practices_ruling_version_id_080683d7_fk_practices_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_ruling
    ADD CONSTRAINT practices_ruling_version_id_080683d7_fk_practices_version_id FOREIGN KEY (version_id) REFERENCES public.practices_version(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_trial practices_trial_person_id_807d132c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_trial
    ADD CONSTRAINT practices_trial_person_id_807d132c_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_trial practices_trial_practice_id_cc14a748_fk_practices_practice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_trial
    ADD CONSTRAINT practices_trial_practice_id_cc14a748_fk_practices_practice_id FOREIGN KEY (practice_id) REFERENCES public.practices_practice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_trial practices_trial_ruled_by_id_247e6e83_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_trial
    ADD CONSTRAINT practices_trial_ruled_by_id_247e6e83_fk_people_person_id FOREIGN KEY (ruled_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_version practices_version_practice_id_8883d5a9_fk_practices_practice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_version
    ADD CONSTRAINT practices_version_practice_id_8883d5a9_fk_practices_practice_id FOREIGN KEY (practice_id) REFERENCES public.practices_practice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: practices_willing practices_willing_person_id_f6ca0fd4_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practices_willing
    ADD CONSTRAINT practices_willing_person_id_f6ca0fd4_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: privacy_export privacy_export_person_id_a755057b_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_export
    ADD CONSTRAINT privacy_export_person_id_a755057b_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: privacy_grant privacy_grant_giver_id_56d923c6_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_grant
    ADD CONSTRAINT privacy_grant_giver_id_56d923c6_fk_people_person_id FOREIGN KEY (giver_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: privacy_look privacy_look_looker_id_d5905861_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_look
    ADD CONSTRAINT privacy_look_looker_id_d5905861_fk_people_person_id FOREIGN KEY (looker_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: privacy_look privacy_look_of_person_id_4c0e8280_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_look
    ADD CONSTRAINT privacy_look_of_person_id_4c0e8280_fk_people_person_id FOREIGN KEY (of_person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: privacy_look privacy_look_under_grant_id_c8c66f14_fk_privacy_grant_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.privacy_look
    ADD CONSTRAINT privacy_look_under_grant_id_c8c66f14_fk_privacy_grant_id FOREIGN KEY (under_grant_id) REFERENCES public.privacy_grant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: promises_promise promises_promise_made_by_id_60c8040a_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_made_by_id_60c8040a_fk_people_person_id FOREIGN KEY (made_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: promises_promise promises_promise_owner_id_9fd04f51_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.promises_promise
    ADD CONSTRAINT promises_promise_owner_id_9fd04f51_fk_people_person_id FOREIGN KEY (owner_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_activity record_activity_goal_id_ac682e7a_fk_record_goal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_activity
    ADD CONSTRAINT record_activity_goal_id_ac682e7a_fk_record_goal_id FOREIGN KEY (goal_id) REFERENCES public.record_goal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_activity record_activity_person_id_3561fed8_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_activity
    ADD CONSTRAINT record_activity_person_id_3561fed8_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_goal record_goal_person_id_47ed69b9_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_goal
    ADD CONSTRAINT record_goal_person_id_47ed69b9_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_import record_import_person_id_e0347d82_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_import
    ADD CONSTRAINT record_import_person_id_e0347d82_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_link record_link_activity_id_4c90c6fe_fk_record_activity_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT record_link_activity_id_4c90c6fe_fk_record_activity_id FOREIGN KEY (activity_id) REFERENCES public.record_activity(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_application register_application_case_id_fa3ee586_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_application
    ADD CONSTRAINT register_application_case_id_fa3ee586_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_application register_application_enrolment_id_4cd1953a_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_application
    ADD CONSTRAINT register_application_enrolment_id_4cd1953a_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_biller register_biller_register_id_86caba1b_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_biller
    ADD CONSTRAINT register_biller_register_id_86caba1b_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardsignup register_boardsignup_board_id_b16d3c14_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardsignup
    ADD CONSTRAINT register_boardsignup_board_id_b16d3c14_fk_directory FOREIGN KEY (board_id) REFERENCES public.directory_board(number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardsignup register_boardsignup_decided_by_id_48d1abe1_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardsignup
    ADD CONSTRAINT register_boardsignup_decided_by_id_48d1abe1_fk_people_person_id FOREIGN KEY (decided_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardsignup register_boardsignup_person_id_8c2663a7_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardsignup
    ADD CONSTRAINT register_boardsignup_person_id_8c2663a7_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardsignup register_boardsignup_register_id_1e78110d_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardsignup
    ADD CONSTRAINT register_boardsignup_register_id_1e78110d_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardwish register_boardwish_board_id_6f37512a_fk_directory_board_number; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardwish
    ADD CONSTRAINT register_boardwish_board_id_6f37512a_fk_directory_board_number FOREIGN KEY (board_id) REFERENCES public.directory_board(number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardwish register_boardwish_register_id_7705196f_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardwish
    ADD CONSTRAINT register_boardwish_register_id_7705196f_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_boardwish register_boardwish_set_by_id_3f7168c4_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_boardwish
    ADD CONSTRAINT register_boardwish_set_by_id_3f7168c4_fk_people_person_id FOREIGN KEY (set_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_certificate register_certificate_enrolment_id_3acde61a_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificate
    ADD CONSTRAINT register_certificate_enrolment_id_3acde61a_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_certificate register_certificate_register_id_0fa2e0a4_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_certificate
    ADD CONSTRAINT register_certificate_register_id_0fa2e0a4_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_enrolment register_enrolment_merged_into_id_fc1687df_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolment
    ADD CONSTRAINT register_enrolment_merged_into_id_fc1687df_fk_register_ FOREIGN KEY (merged_into_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_enrolment register_enrolment_person_id_c3a6f715_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolment
    ADD CONSTRAINT register_enrolment_person_id_c3a6f715_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_enrolment register_enrolment_register_id_738ba6bb_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_enrolment
    ADD CONSTRAINT register_enrolment_register_id_738ba6bb_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_entry register_entry_enrolment_id_e3a10604_fk_register_enrolment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_enrolment_id_e3a10604_fk_register_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_entry register_entry_register_id_241ba690_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_entry
    ADD CONSTRAINT register_entry_register_id_241ba690_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_fee register_fee_register_id_9aadc143_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_fee
    ADD CONSTRAINT register_fee_register_id_9aadc143_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_fee register_fee_set_by_id_0a7c72c1_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_fee
    ADD CONSTRAINT register_fee_set_by_id_0a7c72c1_fk_people_person_id FOREIGN KEY (set_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_insightquestion register_insightques_asked_by_id_e86d340c_fk_people_pe; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_insightquestion
    ADD CONSTRAINT register_insightques_asked_by_id_e86d340c_fk_people_pe FOREIGN KEY (asked_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_insightquestion register_insightques_board_id_905d9ba2_fk_directory; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_insightquestion
    ADD CONSTRAINT register_insightques_board_id_905d9ba2_fk_directory FOREIGN KEY (board_id) REFERENCES public.directory_board(number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_insightquestion register_insightquestion_person_id_01d2a680_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_insightquestion
    ADD CONSTRAINT register_insightquestion_person_id_01d2a680_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoice register_invoice_board_id_b216d175_fk_directory_board_number; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_board_id_b216d175_fk_directory_board_number FOREIGN KEY (board_id) REFERENCES public.directory_board(number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoice register_invoice_credits_id_db3f5be7_fk_register_invoice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_credits_id_db3f5be7_fk_register_invoice_id FOREIGN KEY (credits_id) REFERENCES public.register_invoice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoice register_invoice_person_id_cd585496_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_person_id_cd585496_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoice register_invoice_register_id_c372ccd5_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoice
    ADD CONSTRAINT register_invoice_register_id_c372ccd5_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoiceline register_invoiceline_enrolment_id_e591dff1_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoiceline
    ADD CONSTRAINT register_invoiceline_enrolment_id_e591dff1_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_invoiceline register_invoiceline_invoice_id_64b22df0_fk_register_invoice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_invoiceline
    ADD CONSTRAINT register_invoiceline_invoice_id_64b22df0_fk_register_invoice_id FOREIGN KEY (invoice_id) REFERENCES public.register_invoice(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_leaderstotal register_leaderstota_register_id_12c3661a_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_leaderstotal
    ADD CONSTRAINT register_leaderstota_register_id_12c3661a_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_merge register_merge_gone_id_4564fbfb_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_gone_id_4564fbfb_fk_people_person_id FOREIGN KEY (gone_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_merge register_merge_into_id_2a48aece_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_into_id_2a48aece_fk_people_person_id FOREIGN KEY (into_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_merge register_merge_proposed_by_id_16086cfa_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_proposed_by_id_16086cfa_fk_people_person_id FOREIGN KEY (proposed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_merge register_merge_register_id_8205397a_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_register_id_8205397a_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_merge register_merge_stood_in_by_id_d3967df7_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_merge
    ADD CONSTRAINT register_merge_stood_in_by_id_d3967df7_fk_people_person_id FOREIGN KEY (stood_in_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_monthfigures register_monthfigure_register_id_1525d463_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_monthfigures
    ADD CONSTRAINT register_monthfigure_register_id_1525d463_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_postponementrequest register_postponemen_case_id_09a3252a_fk_casework_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementrequest
    ADD CONSTRAINT register_postponemen_case_id_09a3252a_fk_casework_ FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_postponement register_postponemen_enrolment_id_1f942671_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponement
    ADD CONSTRAINT register_postponemen_enrolment_id_1f942671_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_postponementrequest register_postponemen_enrolment_id_2044e3b1_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponementrequest
    ADD CONSTRAINT register_postponemen_enrolment_id_2044e3b1_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_postponement register_postponement_case_id_10fd06e4_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_postponement
    ADD CONSTRAINT register_postponement_case_id_10fd06e4_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_registration register_registratio_enrolment_id_f9633334_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_registration
    ADD CONSTRAINT register_registratio_enrolment_id_f9633334_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_registration register_registration_case_id_5771758e_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_registration
    ADD CONSTRAINT register_registration_case_id_5771758e_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_reminded register_reminded_enrolment_id_4269fa86_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminded
    ADD CONSTRAINT register_reminded_enrolment_id_4269fa86_fk_register_ FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_reminder register_reminder_register_id_3bfa5eb5_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_reminder
    ADD CONSTRAINT register_reminder_register_id_3bfa5eb5_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_removal register_removal_case_id_11db0eb5_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_removal
    ADD CONSTRAINT register_removal_case_id_11db0eb5_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_removal register_removal_enrolment_id_5da87778_fk_register_enrolment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_removal
    ADD CONSTRAINT register_removal_enrolment_id_5da87778_fk_register_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_renewal register_renewal_case_id_adca1023_fk_casework_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewal
    ADD CONSTRAINT register_renewal_case_id_adca1023_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_renewal register_renewal_enrolment_id_fdbe3451_fk_register_enrolment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewal
    ADD CONSTRAINT register_renewal_enrolment_id_fdbe3451_fk_register_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_renewal register_renewal_registration_id_7e3ef8a3_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_renewal
    ADD CONSTRAINT register_renewal_registration_id_7e3ef8a3_fk_register_ FOREIGN KEY (registration_id) REFERENCES public.register_registration(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_shield register_shield_person_id_38fe2c44_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_shield
    ADD CONSTRAINT register_shield_person_id_38fe2c44_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_shield register_shield_put_by_id_491ada0c_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_shield
    ADD CONSTRAINT register_shield_put_by_id_491ada0c_fk_people_person_id FOREIGN KEY (put_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_shield register_shield_register_id_53f07c1c_fk_register_register_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_shield
    ADD CONSTRAINT register_shield_register_id_53f07c1c_fk_register_register_code FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_showing register_showing_person_id_8b07ea40_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_showing
    ADD CONSTRAINT register_showing_person_id_8b07ea40_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_span register_span_enrolment_id_a48143e0_fk_register_enrolment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_span
    ADD CONSTRAINT register_span_enrolment_id_a48143e0_fk_register_enrolment_id FOREIGN KEY (enrolment_id) REFERENCES public.register_enrolment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: register_statuslist register_statuslist_register_id_75ca03fb_fk_register_; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_statuslist
    ADD CONSTRAINT register_statuslist_register_id_75ca03fb_fk_register_ FOREIGN KEY (register_id) REFERENCES public.register_register(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_account_id_951f210e_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_app_id_636a42d7_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialaccount socialaccount_social_user_id_8146e70c_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_people_ac FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: standard_itemname standard_itemname_item_id_4384eae8_fk_standard_item_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_itemname
    ADD CONSTRAINT standard_itemname_item_id_4384eae8_fk_standard_item_code FOREIGN KEY (item_id) REFERENCES public.standard_item(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: standard_place standard_place_framework_id_af2262be_fk_standard_framework_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_place
    ADD CONSTRAINT standard_place_framework_id_af2262be_fk_standard_framework_code FOREIGN KEY (framework_id) REFERENCES public.standard_framework(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: standard_place standard_place_item_id_0cafd6d7_fk_standard_item_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standard_place
    ADD CONSTRAINT standard_place_item_id_0cafd6d7_fk_standard_item_code FOREIGN KEY (item_id) REFERENCES public.standard_item(code) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_content_type_id_9957a03c_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_content_type_id_9957a03c_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: taggit_taggeditem taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.taggit_taggeditem
    ADD CONSTRAINT taggit_taggeditem_tag_id_f4f5b767_fk_taggit_tag_id FOREIGN KEY (tag_id) REFERENCES public.taggit_tag(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_usersession_user_id_af5e0a6d_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editing_content_type_id_4df7730e_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_content_type_id_4df7730e_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_editingsession wagtailadmin_editing_user_id_6e1a9b70_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_editingsession
    ADD CONSTRAINT wagtailadmin_editing_user_id_6e1a9b70_fk_people_ac FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formsta_content_type_id_e32438b3_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailadmin_formstate wagtailadmin_formstate_user_id_b910adc2_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailadmin_formstate
    ADD CONSTRAINT wagtailadmin_formstate_user_id_b910adc2_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction wagtailcore_collecti_collection_id_761908ec_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction
    ADD CONSTRAINT wagtailcore_collecti_collection_id_761908ec_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_collectionviewrestri_47320efd_fk_wagtailco FOREIGN KEY (collectionviewrestriction_id) REFERENCES public.wagtailcore_collectionviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_collectionviewrestriction_groups wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_collectionviewrestriction_groups
    ADD CONSTRAINT wagtailcore_collecti_group_id_1823f2a3_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_page_id_108444b5_fk_wagtailcore_page_id FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_resolved_by_id_a282aa0e_fk_people_ac FOREIGN KEY (resolved_by_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_revision_created_id_1d058279_fk_wagtailco FOREIGN KEY (revision_created_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_comment wagtailcore_comment_user_id_0c577ca6_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_comment
    ADD CONSTRAINT wagtailcore_comment_user_id_0c577ca6_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentr_comment_id_afc7e027_fk_wagtailco FOREIGN KEY (comment_id) REFERENCES public.wagtailcore_comment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_commentreply wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_commentreply
    ADD CONSTRAINT wagtailcore_commentreply_user_id_d0b3b9c3_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_group_id_2e64b61f_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask_groups wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask_groups
    ADD CONSTRAINT wagtailcore_groupapp_groupapprovaltask_id_9a9255ea_fk_wagtailco FOREIGN KEY (groupapprovaltask_id) REFERENCES public.wagtailcore_groupapprovaltask(task_ptr_id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupapprovaltask wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupapprovaltask
    ADD CONSTRAINT wagtailcore_groupapp_task_ptr_id_cfe58781_fk_wagtailco FOREIGN KEY (task_ptr_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_collection_id_5423575a_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_group_id_05d61460_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_group_id_05d61460_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupcollectionpermission wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupcollectionpermission
    ADD CONSTRAINT wagtailcore_groupcol_permission_id_1b626275_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_group_id_fc07e671_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_page_id_710b114a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_page_id_710b114a_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_grouppagepermission wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_grouppagepermission
    ADD CONSTRAINT wagtailcore_grouppag_permission_id_05acb22e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_group_id_e5cdbee4_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_permission_id_459b1f38_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_groupsitepermission wagtailcore_groupsit_site_id_245de488_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_groupsitepermission
    ADD CONSTRAINT wagtailcore_groupsit_site_id_245de488_fk_wagtailco FOREIGN KEY (site_id) REFERENCES public.wagtailcore_site(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_modellogentry wagtailcore_modellog_content_type_id_68849e77_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_modellogentry
    ADD CONSTRAINT wagtailcore_modellog_content_type_id_68849e77_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_alias_of_id_12945502_fk_wagtailcore_page_id FOREIGN KEY (alias_of_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_content_type_id_c28424df_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_content_type_id_c28424df_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_latest_revision_id_e60fef51_fk_wagtailco FOREIGN KEY (latest_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_live_revision_id_930bd822_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_live_revision_id_930bd822_fk_wagtailco FOREIGN KEY (live_revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locale_id_3c7e30a6_fk_wagtailcore_locale_id FOREIGN KEY (locale_id) REFERENCES public.wagtailcore_locale(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_locked_by_id_bcb86245_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_locked_by_id_bcb86245_fk_people_account_id FOREIGN KEY (locked_by_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_page wagtailcore_page_owner_id_fbf7c332_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_page
    ADD CONSTRAINT wagtailcore_page_owner_id_fbf7c332_fk_people_account_id FOREIGN KEY (owner_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagelogentry wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagelogentry
    ADD CONSTRAINT wagtailcore_pageloge_content_type_id_74e7708a_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_pagerevision_user_id_2409d2f4_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_pagerevision_user_id_2409d2f4_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_page_id_a085e7a6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pagesubscription wagtailcore_pagesubs_user_id_89d7def9_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pagesubscription
    ADD CONSTRAINT wagtailcore_pagesubs_user_id_89d7def9_fk_people_ac FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_group_id_6460f223_fk_auth_grou; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_group_id_6460f223_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction
    ADD CONSTRAINT wagtailcore_pageview_page_id_15a8bea6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_pageviewrestriction_groups wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_pageviewrestriction_groups
    ADD CONSTRAINT wagtailcore_pageview_pageviewrestriction__f147a99a_fk_wagtailco FOREIGN KEY (pageviewrestriction_id) REFERENCES public.wagtailcore_pageviewrestriction(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_base_content_type_id_313cf40f_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_content_type_id_766e0336_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_content_type_id_766e0336_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_referenceindex wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_referenceindex
    ADD CONSTRAINT wagtailcore_referenc_to_content_type_id_93690bbd_fk_django_co FOREIGN KEY (to_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_base_content_type_id_5b4ef7bd_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_revision wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_revision
    ADD CONSTRAINT wagtailcore_revision_content_type_id_c8cb69c0_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_site wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_site
    ADD CONSTRAINT wagtailcore_site_root_page_id_e02fb95c_fk_wagtailcore_page_id FOREIGN KEY (root_page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_task wagtailcore_task_content_type_id_249ab8ba_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_task
    ADD CONSTRAINT wagtailcore_task_content_type_id_249ab8ba_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_content_type_id_0a758fdc_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_finished_by_id_13f98229_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_finished_by_id_13f98229_fk_people_ac FOREIGN KEY (finished_by_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_revision_id_df25a499_fk_wagtailco FOREIGN KEY (revision_id) REFERENCES public.wagtailcore_revision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstat_workflow_state_id_9239a775_fk_wagtailco FOREIGN KEY (workflow_state_id) REFERENCES public.wagtailcore_workflowstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_taskstate wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_taskstate
    ADD CONSTRAINT wagtailcore_taskstate_task_id_c3677c34_fk_wagtailcore_task_id FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_for_content_type_id_b0fc87b2_fk_django_co FOREIGN KEY (for_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_uploadedfile wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_uploadedfile
    ADD CONSTRAINT wagtailcore_uploaded_uploaded_by_user_id_c7580fe8_fk_people_ac FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_base_content_type_id_a30dc576_fk_django_co FOREIGN KEY (base_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_2bb78ce1_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_content_type_id_b261bb37_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_content_type_id_b261bb37_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_current_task_state_i_3a1a0632_fk_wagtailco FOREIGN KEY (current_task_state_id) REFERENCES public.wagtailcore_taskstate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_page_id_81e7bab6_fk_wagtailco FOREIGN KEY (page_id) REFERENCES public.wagtailcore_page(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_requested_by_id_4090bca3_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_requested_by_id_4090bca3_fk_people_ac FOREIGN KEY (requested_by_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_task_id_ce7716fe_fk_wagtailco FOREIGN KEY (task_id) REFERENCES public.wagtailcore_task(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowstate wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowstate
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_1f18378f_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowpage wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowpage
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_56f56ff6_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowcontenttype wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowcontenttype
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_9aad7cd2_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailcore_workflowtask wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailcore_workflowtask
    ADD CONSTRAINT wagtailcore_workflow_workflow_id_b9717175_fk_wagtailco FOREIGN KEY (workflow_id) REFERENCES public.wagtailcore_workflow(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_collection_id_23881625_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_collection_id_23881625_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtaildocs_document wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtaildocs_document
    ADD CONSTRAINT wagtaildocs_document_uploaded_by_user_id_17258b41_fk_people_ac FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_collection_id_c2f8af7e_fk_wagtailco FOREIGN KEY (collection_id) REFERENCES public.wagtailcore_collection(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_image wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_ac; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_image
    ADD CONSTRAINT wagtailimages_image_uploaded_by_user_id_5d73dc75_fk_people_ac FOREIGN KEY (uploaded_by_user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailimages_rendition wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailimages_rendition
    ADD CONSTRAINT wagtailimages_rendit_image_id_3e1fd774_fk_wagtailim FOREIGN KEY (image_id) REFERENCES public.wagtailimages_image(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailsearch_indexentry wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailsearch_indexentry
    ADD CONSTRAINT wagtailsearch_indexe_content_type_id_62ed694f_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wagtailusers_userprofile wagtailusers_userprofile_user_id_59c92331_fk_people_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wagtailusers_userprofile
    ADD CONSTRAINT wagtailusers_userprofile_user_id_59c92331_fk_people_account_id FOREIGN KEY (user_id) REFERENCES public.people_account(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_area wall_area_note_id_939aa024_fk_wall_note_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_area
    ADD CONSTRAINT wall_area_note_id_939aa024_fk_wall_note_id FOREIGN KEY (note_id) REFERENCES public.wall_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_area wall_area_photo_id_b9a6d009_fk_wall_photo_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_area
    ADD CONSTRAINT wall_area_photo_id_b9a6d009_fk_wall_photo_id FOREIGN KEY (photo_id) REFERENCES public.wall_photo(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_cluster wall_cluster_theme_id_96a29894_fk_wall_theme_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_cluster
    ADD CONSTRAINT wall_cluster_theme_id_96a29894_fk_wall_theme_id FOREIGN KEY (theme_id) REFERENCES public.wall_theme(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_cluster wall_cluster_wall_id_72791291_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_cluster
    ADD CONSTRAINT wall_cluster_wall_id_72791291_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_group wall_group_wall_id_370f140d_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_group
    ADD CONSTRAINT wall_group_wall_id_370f140d_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_guest wall_guest_sent_away_by_id_f17455e7_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_guest
    ADD CONSTRAINT wall_guest_sent_away_by_id_f17455e7_fk_people_person_id FOREIGN KEY (sent_away_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_guest wall_guest_wall_id_0dd3917e_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_guest
    ADD CONSTRAINT wall_guest_wall_id_0dd3917e_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_cluster_id_b35fd98d_fk_wall_cluster_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_cluster_id_b35fd98d_fk_wall_cluster_id FOREIGN KEY (cluster_id) REFERENCES public.wall_cluster(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_group_id_ae4b4e74_fk_wall_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_group_id_ae4b4e74_fk_wall_group_id FOREIGN KEY (group_id) REFERENCES public.wall_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_guest_id_7e492eed_fk_wall_guest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_guest_id_7e492eed_fk_wall_guest_id FOREIGN KEY (guest_id) REFERENCES public.wall_guest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_hidden_by_id_ec3b9894_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_hidden_by_id_ec3b9894_fk_people_person_id FOREIGN KEY (hidden_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_owner_id_e9b43acd_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_owner_id_e9b43acd_fk_people_person_id FOREIGN KEY (owner_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_person_id_a2dcd0a0_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_person_id_a2dcd0a0_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_theme_id_fffd098f_fk_wall_theme_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_theme_id_fffd098f_fk_wall_theme_id FOREIGN KEY (theme_id) REFERENCES public.wall_theme(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_note wall_note_wall_id_8e14228e_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_note
    ADD CONSTRAINT wall_note_wall_id_8e14228e_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_phase wall_phase_wall_id_2f5bf018_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_phase
    ADD CONSTRAINT wall_phase_wall_id_2f5bf018_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_photo wall_photo_added_by_id_14f87bdc_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_photo
    ADD CONSTRAINT wall_photo_added_by_id_14f87bdc_fk_people_person_id FOREIGN KEY (added_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_photo wall_photo_wall_id_a4504191_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_photo
    ADD CONSTRAINT wall_photo_wall_id_a4504191_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_theme wall_theme_concluded_by_id_b5a431fd_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_theme
    ADD CONSTRAINT wall_theme_concluded_by_id_b5a431fd_fk_people_person_id FOREIGN KEY (concluded_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_theme wall_theme_wall_id_2385a324_fk_wall_wall_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_theme
    ADD CONSTRAINT wall_theme_wall_id_2385a324_fk_wall_wall_id FOREIGN KEY (wall_id) REFERENCES public.wall_wall(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_tie wall_tie_one_id_5e64e385_fk_wall_note_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_tie
    ADD CONSTRAINT wall_tie_one_id_5e64e385_fk_wall_note_id FOREIGN KEY (one_id) REFERENCES public.wall_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_tie wall_tie_other_id_dfec6e1f_fk_wall_note_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_tie
    ADD CONSTRAINT wall_tie_other_id_dfec6e1f_fk_wall_note_id FOREIGN KEY (other_id) REFERENCES public.wall_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_vote wall_vote_guest_id_e4ccda5e_fk_wall_guest_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_guest_id_e4ccda5e_fk_wall_guest_id FOREIGN KEY (guest_id) REFERENCES public.wall_guest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_vote wall_vote_note_id_0a4bc23f_fk_wall_note_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_note_id_0a4bc23f_fk_wall_note_id FOREIGN KEY (note_id) REFERENCES public.wall_note(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_vote wall_vote_person_id_9de35a6e_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_vote
    ADD CONSTRAINT wall_vote_person_id_9de35a6e_fk_people_person_id FOREIGN KEY (person_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_wall wall_wall_closed_by_id_9cb0ede1_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_wall
    ADD CONSTRAINT wall_wall_closed_by_id_9cb0ede1_fk_people_person_id FOREIGN KEY (closed_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_wall wall_wall_opened_by_id_843644f5_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_wall
    ADD CONSTRAINT wall_wall_opened_by_id_843644f5_fk_people_person_id FOREIGN KEY (opened_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: wall_wall wall_wall_published_by_id_ece13444_fk_people_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wall_wall
    ADD CONSTRAINT wall_wall_published_by_id_ece13444_fk_people_person_id FOREIGN KEY (published_by_id) REFERENCES public.people_person(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


