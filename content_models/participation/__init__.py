"""What readers send in: proposals, messages, subscriptions to the newsletter; personal data has an end date."""
