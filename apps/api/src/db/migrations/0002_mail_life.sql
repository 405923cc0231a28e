ALTER TABLE "user" ADD COLUMN "digest_stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "handed_over_by" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "reminders_stopped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_handed_over_by_contact_persons_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."contact_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Of an account, a request may change one thing: whether the weekly overview still comes.
GRANT UPDATE ("digest_stopped_at") ON "user" TO "veertig_app";
