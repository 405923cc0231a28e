ALTER TABLE "imports" ADD COLUMN "stored_up_to" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "with_duplicates" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "stored_by" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_stored_by_user_id_fk" FOREIGN KEY ("stored_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;