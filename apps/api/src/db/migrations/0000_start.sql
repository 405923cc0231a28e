-- The role in which every request of an agency works. A cluster-wide object: another database may have made it already.
DO $$ BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'veertig_app') THEN CREATE ROLE "veertig_app" NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT veertig_app TO %I', current_user); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'veertig_app is granted by an administrator'; END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO "veertig_app";--> statement-breakpoint
CREATE SEQUENCE "public"."proof_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" uuid NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"phone" text,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"offer_type" text NOT NULL,
	"description" text NOT NULL,
	"organization_id" uuid,
	"contact_person_id" uuid NOT NULL,
	"relation" text DEFAULT 'NONE' NOT NULL,
	"criteria" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"judgement" text DEFAULT 'PROPOSED' NOT NULL,
	"judgement_reason" text,
	"judged_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"organization_id" uuid,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"role" text
);
--> statement-breakpoint
ALTER TABLE "contact_persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"name" text NOT NULL,
	"municipality" text
);
--> statement-breakpoint
ALTER TABLE "organizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"email" text NOT NULL,
	CONSTRAINT "agencies_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"proof_id" uuid NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"token_fingerprint" text NOT NULL,
	"code_fingerprint" text NOT NULL,
	"sent_to" text NOT NULL,
	"state" text DEFAULT 'LIVE' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deliveries_tokenFingerprint_unique" UNIQUE("token_fingerprint"),
	CONSTRAINT "deliveries_codeFingerprint_unique" UNIQUE("code_fingerprint")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafts" (
	"delivery_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"answer" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"token_fingerprint" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "progress_links_participantId_unique" UNIQUE("participant_id"),
	CONSTRAINT "progress_links_tokenFingerprint_unique" UNIQUE("token_fingerprint")
);
--> statement-breakpoint
ALTER TABLE "progress_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"counselor_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"municipality" text,
	"kbi_reference" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pathways" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"status" text NOT NULL,
	"trajectory_type" text NOT NULL,
	"temporary_protection_ukraine" boolean DEFAULT false NOT NULL,
	"obliged_since" date,
	"work_exemption" text DEFAULT 'NO' NOT NULL,
	"study_status" text DEFAULT 'NONE' NOT NULL,
	"contract_reference" text,
	"contract_includes_pnt" boolean DEFAULT false NOT NULL,
	"opted_out" boolean DEFAULT false NOT NULL,
	"wants_certificate" boolean DEFAULT true NOT NULL,
	"effort" text,
	"cause_outside_will" boolean,
	"sanctioned" boolean DEFAULT false NOT NULL,
	"kbi_entered_on" date
);
--> statement-breakpoint
ALTER TABLE "pathways" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"start" date NOT NULL,
	"end" date NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "term_order" CHECK ("terms"."start" <= "terms"."end")
);
--> statement-breakpoint
ALTER TABLE "terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"proof_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"number" text NOT NULL,
	"verification_code" text NOT NULL,
	"facts" jsonb NOT NULL,
	"facts_sha256" text NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "confirmations_number_unique" UNIQUE("number"),
	CONSTRAINT "confirmations_verificationCode_unique" UNIQUE("verification_code")
);
--> statement-breakpoint
ALTER TABLE "confirmations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"confirmation_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "documents_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"contact_person_id" uuid NOT NULL,
	"organization_id" uuid,
	"offer_type" text NOT NULL,
	"description" text NOT NULL,
	"state" text NOT NULL,
	"asked" jsonb NOT NULL,
	"remark" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"sent_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"reason" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "proofs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"agency_id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"agency_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"facts" jsonb NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "installation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text
);
--> statement-breakpoint
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sequence" integer DEFAULT 1 NOT NULL,
	"recipient" text NOT NULL,
	"state" text DEFAULT 'WAITING' NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user" ADD CONSTRAINT "user_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_contact_person_id_contact_persons_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "public"."contact_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_persons" ADD CONSTRAINT "contact_persons_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_persons" ADD CONSTRAINT "contact_persons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_proof_id_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_links" ADD CONSTRAINT "progress_links_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_links" ADD CONSTRAINT "progress_links_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_counselor_id_user_id_fk" FOREIGN KEY ("counselor_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathways" ADD CONSTRAINT "pathways_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathways" ADD CONSTRAINT "pathways_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_proof_id_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_confirmation_id_confirmations_id_fk" FOREIGN KEY ("confirmation_id") REFERENCES "public"."confirmations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_contact_person_id_contact_persons_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "public"."contact_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_rows" ADD CONSTRAINT "audit_rows_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user_id_index" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user_id_index" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "user_agency_id_index" ON "user" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "verification_identifier_index" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "activities_participant_id_index" ON "activities" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "contact_persons_agency_id_organization_id_index" ON "contact_persons" USING btree ("agency_id","organization_id");--> statement-breakpoint
CREATE INDEX "organizations_agency_id_name_index" ON "organizations" USING btree ("agency_id","name");--> statement-breakpoint
CREATE INDEX "deliveries_proof_id_index" ON "deliveries" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "participants_agency_id_counselor_id_index" ON "participants" USING btree ("agency_id","counselor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participants_kbi_reference" ON "participants" USING btree ("agency_id","kbi_reference");--> statement-breakpoint
CREATE INDEX "terms_participant_id_index" ON "terms" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "confirmations_version" ON "confirmations" USING btree ("proof_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "confirmations_live" ON "confirmations" USING btree ("proof_id") WHERE replaced_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "proofs_participant_id_index" ON "proofs" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "proofs_agency_id_state_index" ON "proofs" USING btree ("agency_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_rows_sequence" ON "audit_rows" USING btree ("agency_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_rows_subject_id_index" ON "audit_rows" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_once" ON "jobs" USING btree ("kind","subject_id");--> statement-breakpoint
CREATE INDEX "jobs_run_at_index" ON "jobs" USING btree ("run_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_once" ON "mails" USING btree ("kind","subject_id","sequence");--> statement-breakpoint
CREATE INDEX "mails_agency_id_state_index" ON "mails" USING btree ("agency_id","state");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "user" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "activities" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "contact_persons" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "organizations" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "deliveries" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "drafts" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "progress_links" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "participants" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "pathways" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "terms" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "confirmations" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "documents" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "proofs" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "audit_heads" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "audit_rows" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "jobs" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "mails" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);