package kith.community.signups;

import kith.community.activities.Activity;
import kith.community.activities.Session;

/// A sign-up together with what it is for.
public record Booking(SignUp signUp, Session session, Activity activity) {}
