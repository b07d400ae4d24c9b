CREATE TABLE `adviezen` (
	`id` text PRIMARY KEY NOT NULL,
	`antwoord` text NOT NULL,
	`initiatief` text NOT NULL,
	`peildatum` text NOT NULL,
	`uitleg` text NOT NULL,
	`onderdelen` text NOT NULL,
	`aannames` text NOT NULL,
	`regelset` integer NOT NULL,
	`motor` text NOT NULL,
	`sleutel_hash` text NOT NULL,
	`bewaard_op` text NOT NULL,
	`verloopt_op` text NOT NULL,
	FOREIGN KEY (`regelset`) REFERENCES `regelsets`(`versie`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `adviezen_verloopt` ON `adviezen` (`verloopt_op`);