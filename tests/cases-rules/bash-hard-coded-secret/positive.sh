PASSWORD=hunter2  # finding
export API_KEY="abc-def"  # finding
