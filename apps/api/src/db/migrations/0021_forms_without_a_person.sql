DROP INDEX "form_drafts_once";--> statement-breakpoint
ALTER TABLE "form_drafts" ALTER COLUMN "participant_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "asked_for" jsonb;--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_once" UNIQUE NULLS NOT DISTINCT("participant_id","user_id","form");