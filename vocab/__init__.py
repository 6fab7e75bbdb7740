"""The shared vocabulary: profile, shapes, concept schemes, text, graphs and findings."""
